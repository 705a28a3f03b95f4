package org.glossator.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.glossator.ui.help.CommandCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandCatalogueTest {

    private static final Path CATALOGUE = Path.of("resources", "help", "commands.txt");

    @TempDir
    private Path folder;

    @Test
    void the_catalogue_of_the_help_has_the_commands_of_every_screen() throws IOException {
        String fresh;
        try (WindowUnderTest window = WindowUnderTest.annotating(folder, 1024, 700)) {
            fresh = CommandCatalogue.written(AllCommands.of(window, folder));
        }
        Path made = Path.of("target", "commands.txt");
        Files.writeString(made, fresh);
        assertThat(Files.exists(CATALOGUE) ? Files.readString(CATALOGUE) : "")
                .as("%s is outdated: put in its place what stands in %s", CATALOGUE, made)
                .isEqualTo(fresh);
    }
}
