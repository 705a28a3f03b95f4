package org.glossator.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class SerialWorkerTest {

    private final SerialWorker worker = new SerialWorker("test writer");

    @AfterEach
    void close() {
        worker.close();
    }

    @Test
    void work_runs_on_one_named_thread_in_the_order_in_which_it_came() {
        List<Integer> done = new ArrayList<>();
        List<CompletableFuture<String>> futures = IntStream.range(0, 100)
                .mapToObj(i -> worker.submit(() -> {
                    done.add(i);
                    return Thread.currentThread().getName();
                }))
                .toList();
        assertThat(futures).allSatisfy(future -> assertThat(future.join()).isEqualTo("test writer"));
        assertThat(done).isEqualTo(IntStream.range(0, 100).boxed().toList());
    }

    @Test
    void handing_in_work_does_not_wait_for_it() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        CompletableFuture<Boolean> future = worker.submit(() -> held.await(10, TimeUnit.SECONDS));
        assertThat(future).isNotDone();
        held.countDown();
        assertThat(future.get(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_call_gives_what_the_work_gives() throws IOException {
        assertThat(worker.call(() -> 42, IOException.class)).isEqualTo(42);
    }

    @Test
    void a_call_throws_what_the_work_throws_as_it_is() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> worker.call(
                        () -> {
                            throw new IOException("full");
                        },
                        IOException.class))
                .withMessage("full");
        assertThatIllegalStateException()
                .isThrownBy(() -> worker.call(
                        () -> {
                            throw new IllegalStateException("bug");
                        },
                        IOException.class))
                .withMessage("bug");
        assertThatExceptionOfType(StackOverflowError.class)
                .isThrownBy(() -> worker.call(
                        () -> {
                            throw new StackOverflowError();
                        },
                        IOException.class));
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(() -> worker.call(
                        () -> {
                            throw new InterruptedException();
                        },
                        IOException.class))
                .withCauseInstanceOf(InterruptedException.class);
    }

    @Test
    void work_that_fails_does_not_stop_the_next() throws IOException {
        CompletableFuture<Object> broken = worker.submit(() -> {
            throw new AssertionError("broken");
        });
        assertThat(worker.call(() -> "next", IOException.class)).isEqualTo("next");
        assertThat(broken).isCompletedExceptionally();
    }

    @Test
    void closing_finishes_what_was_handed_in_and_takes_nothing_more() {
        List<CompletableFuture<Integer>> futures =
                IntStream.range(0, 1_000).mapToObj(i -> worker.submit(() -> i)).toList();
        worker.close();
        assertThat(futures).allMatch(CompletableFuture::isDone);
        assertThatExceptionOfType(RejectedExecutionException.class).isThrownBy(() -> worker.submit(() -> 1));
    }
}
