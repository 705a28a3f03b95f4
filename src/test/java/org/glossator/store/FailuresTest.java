package org.glossator.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.glossator.project.StoreException;
import org.junit.jupiter.api.Test;
import org.sqlite.NativeLibraryNotFoundException;

/// What goes wrong is told as what it is, however it comes wrapped.
class FailuresTest {

    private final Failures failures = new Failures(Path.of("Astana.gloss"));

    @Test
    void where_the_library_of_sqlite_cannot_be_loaded_the_project_is_not_to_blame() {
        var missing = new NativeLibraryNotFoundException("No native library found for os.name=Linux");
        SQLException wrapped = new SQLException("Error opening connection", new IllegalStateException(missing));
        assertThat(sentence(failures.of(wrapped)))
                .contains("“Astana.gloss” was not opened")
                .contains("SQLite");
        SQLException forbidden =
                new SQLException("Error opening connection", new UnsatisfiedLinkError("not permitted"));
        assertThat(sentence(failures.of(forbidden))).isEqualTo(sentence(failures.of(wrapped)));
    }

    @Test
    void what_has_no_known_cause_is_told_in_its_own_words() {
        assertThat(sentence(failures.of(new SQLException("out of memory")))).contains("out of memory");
    }

    private static String sentence(StoreException failure) {
        return failure.explanation().english();
    }
}
