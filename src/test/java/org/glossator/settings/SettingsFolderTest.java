package org.glossator.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsFolderTest {

    private static final Path HOME = Path.of("/home/mina");

    @Test
    void each_system_has_its_own_place() {
        assertThat(SettingsFolder.of("Linux", Map.of(), HOME)).isEqualTo(Path.of("/home/mina/.config/glossator"));
        assertThat(SettingsFolder.of("Mac OS X", Map.of(), HOME))
                .isEqualTo(Path.of("/home/mina/Library/Application Support/Glossator"));
        assertThat(SettingsFolder.of("Windows 11", Map.of("APPDATA", "/roaming"), HOME))
                .isEqualTo(Path.of("/roaming/Glossator"));
        assertThat(SettingsFolder.of("Windows 11", Map.of(), HOME))
                .isEqualTo(Path.of("/home/mina/AppData/Roaming/Glossator"));
    }

    @Test
    void on_linux_the_configuration_folder_may_be_elsewhere_if_it_is_absolute() {
        assertThat(SettingsFolder.of("Linux", Map.of("XDG_CONFIG_HOME", "/etc/me"), HOME))
                .isEqualTo(Path.of("/etc/me/glossator"));
        assertThat(SettingsFolder.of("Linux", Map.of("XDG_CONFIG_HOME", "here"), HOME))
                .isEqualTo(Path.of("/home/mina/.config/glossator"));
    }
}
