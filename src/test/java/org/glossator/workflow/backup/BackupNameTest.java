package org.glossator.workflow.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackupNameTest {

    private static final LocalDateTime MADE = LocalDateTime.of(2026, 11, 26, 4, 5, 9);

    @Test
    void a_name_tells_project_and_time_and_can_be_read_again() {
        for (BackupName name : List.of(
                new BackupName("Astana", MADE, 1),
                new BackupName("بیانیه 2026-01-01 00.00.00", MADE, 1),
                new BackupName("Astana", MADE, 12))) {
            assertThat(BackupName.of(Path.of("folder", name.file()))).contains(name);
        }
        assertThat(new BackupName("Astana", MADE, 2).file()).isEqualTo("Astana 2026-11-26 04.05.09 2.gloss");
    }

    @Test
    void what_is_called_otherwise_is_no_backup_of_ours() {
        for (String other : List.of(
                "Astana.gloss",
                "Astana 2026-11-26.gloss",
                "Astana 2026-11-26 04.05.09.gloss.part",
                "Astana 2026-13-26 04.05.09.gloss",
                "2026-11-26 04.05.09.gloss",
                "Astana 2026-11-26 04.05.09, restored.gloss",
                "Astana.gloss.v2-backup")) {
            assertThat(BackupName.of(Path.of(other))).as(other).isEmpty();
        }
    }
}
