package org.glossator.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgramVersionTest {

    @Test
    void a_build_in_a_checkout_knows_its_commit() throws IOException {
        assertThat(ProgramVersion.commitIn(file("34dafb91c0de\n"))).contains("34dafb91c0de");
    }

    @Test
    void a_build_with_changed_files_says_so() throws IOException {
        assertThat(ProgramVersion.commitIn(file("34dafb91c0de, changed\n"))).contains("34dafb91c0de, changed");
    }

    @Test
    void what_git_complained_of_is_no_commit() throws IOException {
        assertThat(ProgramVersion.commitIn(file("fatal: not a git repository"))).isEmpty();
        assertThat(ProgramVersion.commitIn(null)).isEmpty();
    }

    private static InputStream file(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }
}
