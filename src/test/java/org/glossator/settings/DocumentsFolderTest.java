package org.glossator.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsFolderTest {

    @TempDir
    private Path home;

    @Test
    void where_no_folder_of_documents_is_it_is_home() {
        assertThat(DocumentsFolder.of(Map.of(), home)).isEqualTo(home);
    }

    @Test
    void the_folder_called_so_is_taken() throws IOException {
        Path documents = Files.createDirectory(home.resolve("Documents"));
        assertThat(DocumentsFolder.of(Map.of(), home)).isEqualTo(documents);
    }

    @Test
    void the_folder_that_the_desktop_names_prevails() throws IOException {
        Files.createDirectory(home.resolve("Documents"));
        Path german = Files.createDirectory(home.resolve("Dokumente"));
        says(home.resolve(".config"), "XDG_DOCUMENTS_DIR=\"$HOME/Dokumente\"");
        assertThat(DocumentsFolder.of(Map.of(), home)).isEqualTo(german);

        Path elsewhere = Files.createDirectory(home.resolve("elsewhere"));
        Path configuration = home.resolve("configuration");
        says(configuration, "XDG_DOCUMENTS_DIR=\"" + elsewhere + "\"");
        assertThat(DocumentsFolder.of(Map.of("XDG_CONFIG_HOME", configuration.toString()), home))
                .isEqualTo(elsewhere);
    }

    @Test
    void a_folder_that_is_not_there_any_more_is_passed_by() throws IOException {
        Path documents = Files.createDirectory(home.resolve("Documents"));
        says(home.resolve(".config"), "XDG_DOCUMENTS_DIR=\"$HOME/gone\"");
        assertThat(DocumentsFolder.of(Map.of(), home)).isEqualTo(documents);
    }

    @Test
    void documents_that_were_moved_to_a_drive_are_found_there() throws IOException {
        Path drive = Files.createDirectories(home.resolve("OneDrive"));
        Path moved = Files.createDirectory(drive.resolve("Documents"));
        assertThat(DocumentsFolder.of(Map.of("OneDrive", drive.toString()), home))
                .isEqualTo(moved);
    }

    private static void says(Path configuration, String line) throws IOException {
        Files.createDirectories(configuration);
        Files.writeString(configuration.resolve("user-dirs.dirs"), "# comment\n" + line + "\n");
    }
}
