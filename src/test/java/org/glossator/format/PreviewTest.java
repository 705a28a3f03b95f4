package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.glossator.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewTest {

    private static final String LINE = "{\"name\": \"%s\", \"text\": \"Words\"}\n";

    @TempDir
    Path folder;

    @Test
    void the_first_document_shows_and_whether_others_follow() throws Exception {
        Preview two = preview("two.jsonl", LINE.formatted("a") + LINE.formatted("b"));
        assertThat(two.first().orElseThrow().document().name()).isEqualTo("a");
        assertThat(two.more()).isTrue();
        assertThat(preview("one.jsonl", LINE.formatted("a")).more()).isFalse();
    }

    @Test
    void what_could_not_be_read_shows_too() throws Exception {
        Preview broken = preview("broken.jsonl", "{\"name\": 1, \"text\": \"x\"}\n");
        assertThat(broken.first()).isEmpty();
        assertThat(broken.findings()).hasSize(1);
    }

    @Test
    void what_is_refused_is_refused() {
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> preview("empty.html", ""))
                .withMessageContaining("empty.html is empty.");
    }

    private Preview preview(String name, String content) throws Exception {
        Path file = Files.writeString(folder.resolve(name), content);
        return Preview.of(Codecs.CATALOG.detect(file), file, Progress.UNWATCHED);
    }
}
