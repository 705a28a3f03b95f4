package org.glossator.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsFolderTest {

    private static final Path HOME = Path.of("/home/mina");

    @Test
    void each_system_has_its_own_place() {
        assertThat(SettingsFolder.on(new Machine("Linux", Map.of(), HOME)))
                .isEqualTo(Path.of("/home/mina/.config/glossator"));
        assertThat(SettingsFolder.on(new Machine("Mac OS X", Map.of(), HOME)))
                .isEqualTo(Path.of("/home/mina/Library/Application Support/Glossator"));
        assertThat(SettingsFolder.on(new Machine("Windows 11", Map.of("APPDATA", "/roaming"), HOME)))
                .isEqualTo(Path.of("/roaming/Glossator"));
        assertThat(SettingsFolder.on(new Machine("Windows 11", Map.of(), HOME)))
                .isEqualTo(Path.of("/home/mina/AppData/Roaming/Glossator"));
    }

    @Test
    void on_linux_the_configuration_folder_may_be_elsewhere_if_it_is_absolute() {
        assertThat(SettingsFolder.on(new Machine("Linux", Map.of("XDG_CONFIG_HOME", "/etc/me"), HOME)))
                .isEqualTo(Path.of("/etc/me/glossator"));
        assertThat(SettingsFolder.on(new Machine("Linux", Map.of("XDG_CONFIG_HOME", "here"), HOME)))
                .isEqualTo(Path.of("/home/mina/.config/glossator"));
    }

    @Test
    void what_is_made_for_a_person_has_a_place_of_its_own_on_each_system() {
        assertThat(DataFolder.on(new Machine("Linux", Map.of(), HOME)))
                .isEqualTo(Path.of("/home/mina/.local/share/glossator"));
        assertThat(DataFolder.on(new Machine("Linux", Map.of("XDG_DATA_HOME", "/data"), HOME)))
                .isEqualTo(Path.of("/data/glossator"));
        assertThat(DataFolder.on(new Machine("Mac OS X", Map.of(), HOME)))
                .isEqualTo(Path.of("/home/mina/Library/Application Support/Glossator"));
        assertThat(DataFolder.on(
                        new Machine("Windows 11", Map.of("LOCALAPPDATA", "/local", "APPDATA", "/roaming"), HOME)))
                .isEqualTo(Path.of("/local/Glossator"));
        assertThat(DataFolder.on(new Machine("Windows 11", Map.of(), HOME)))
                .isEqualTo(Path.of("/home/mina/AppData/Local/Glossator"));
    }
}
