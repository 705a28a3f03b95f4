package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Command;

class FaultsTest {

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_ends_with_a_code_and_the_place_of_the_log_and_without_words_of_a_text(Callable<Integer> fault) {
        Shell.Answer answer = new Shell(Map.of("break", new Breaking(fault))).run("break");
        assertThat(answer.code()).isEqualTo(70);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err().lines()).hasSize(2);
        assertThat(answer.err())
                .contains("target")
                .containsPattern("GL-[0-9A-F]{4}|memory")
                .doesNotContain("secret")
                .doesNotContain("\tat ");
    }

    static Callable<?>[] faults() {
        return new Callable<?>[] {
            () -> {
                throw new IllegalStateException("secret words of a document");
            },
            () -> {
                throw new OutOfMemoryError("secret words of a document");
            },
            FaultsTest::forever,
        };
    }

    @SuppressWarnings("InfiniteRecursion")
    private static int forever() {
        return forever() + 1;
    }

    /// A command that ends in a fault.
    @Command(name = "break")
    record Breaking(Callable<Integer> fault) implements Callable<Integer> {

        @Override
        public Integer call() throws Exception {
            return fault.call();
        }
    }
}
