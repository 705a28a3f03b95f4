package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.glossator.kit.Folders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PendingFolderTest {

    @TempDir
    Path folder;

    @Test
    void a_folder_stands_in_its_place_only_when_it_is_whole() throws Exception {
        Path target = folder.resolve("out");
        try (PendingFolder pending = PendingFolder.begin(target)) {
            Files.writeString(pending.folder().resolve("a.txt"), "new");
            assertThat(target).doesNotExist();
            pending.finish("said");
        }
        assertThat(Folders.content(folder)).containsOnlyKeys("out/a.txt", "out/" + PendingFolder.MARK);
        assertThat(target.resolve(PendingFolder.MARK)).hasContent("said");
    }

    @Test
    void an_export_replaces_an_earlier_one_with_all_that_is_in_it() throws Exception {
        Path target = folder.resolve("out");
        export(target, "old.txt");
        export(target, "new.txt");
        assertThat(Folders.content(folder)).containsOnlyKeys("out/new.txt", "out/" + PendingFolder.MARK);
    }

    @Test
    void an_export_that_is_given_up_leaves_the_earlier_one() throws Exception {
        Path target = folder.resolve("out");
        export(target, "old.txt");
        try (PendingFolder pending = PendingFolder.begin(target)) {
            Files.createDirectories(pending.folder().resolve("deep/down"));
        }
        assertThat(Folders.content(folder)).containsOnlyKeys("out/old.txt", "out/" + PendingFolder.MARK);
        assertThat(folder).isDirectoryNotContaining(path -> path.toString().contains("part"));
    }

    @Test
    void a_folder_of_anything_else_is_never_replaced() throws Exception {
        Path papers = Files.createDirectory(folder.resolve("papers"));
        Files.writeString(papers.resolve("thesis.txt"), "years of work");
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> PendingFolder.begin(papers))
                .withMessage(papers + " is there already and is neither an empty folder nor an earlier export,"
                        + " so it is not replaced.");
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatExceptionOfType(FormatException.class).isThrownBy(() -> PendingFolder.begin(file));
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> PendingFolder.begin(folder.resolve("no/such/folder")));
        assertThat(Folders.content(folder)).containsOnlyKeys("papers/thesis.txt", "file");
    }

    @Test
    void an_empty_folder_may_be_filled() throws Exception {
        Path target = Files.createDirectory(folder.resolve("out"));
        export(target, "a.txt");
        assertThat(target.resolve("a.txt")).exists();
    }

    private static void export(Path target, String file) throws IOException, FormatException {
        try (PendingFolder pending = PendingFolder.begin(target)) {
            Files.writeString(pending.folder().resolve(file), "");
            pending.finish("");
        }
    }
}
