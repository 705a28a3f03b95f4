package org.glossator.app.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.glossator.settings.Machine;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final Path HOME = Path.of("/home/ada");

    @Test
    void a_linux_has_them_where_the_xdg_specification_says() {
        Machine machine = new Machine("Linux", Map.of(), HOME);
        assertThat(LogFolder.on(machine)).isEqualTo(HOME.resolve(".local/state/glossator/logs"));
        assertThat(CacheFolder.on(machine)).isEqualTo(HOME.resolve(".cache/glossator"));
        assertThat(RunFolder.on(machine)).isEqualTo(HOME.resolve(".local/state/glossator/run"));
    }

    @Test
    void variables_that_name_absolute_folders_are_followed() {
        Machine machine = new Machine(
                "Linux",
                Map.of("XDG_STATE_HOME", "/state", "XDG_CACHE_HOME", "relative", "XDG_RUNTIME_DIR", "/run/user/1000"),
                HOME);
        assertThat(LogFolder.on(machine)).isEqualTo(Path.of("/state/glossator/logs"));
        assertThat(CacheFolder.on(machine)).isEqualTo(HOME.resolve(".cache/glossator"));
        assertThat(RunFolder.on(machine)).isEqualTo(Path.of("/run/user/1000/glossator"));
    }

    @Test
    void a_mac_has_them_in_its_library() {
        Machine machine = new Machine("Mac OS X", Map.of("XDG_STATE_HOME", "/state"), HOME);
        assertThat(LogFolder.on(machine)).isEqualTo(HOME.resolve("Library/Logs/Glossator"));
        assertThat(CacheFolder.on(machine)).isEqualTo(HOME.resolve("Library/Caches/Glossator"));
        assertThat(RunFolder.on(machine)).isEqualTo(HOME.resolve("Library/Caches/Glossator/run"));
    }

    @Test
    void a_windows_has_them_where_nothing_is_carried_to_other_machines() {
        Machine machine = new Machine("Windows 11", Map.of("LOCALAPPDATA", "/local"), HOME);
        assertThat(LogFolder.on(machine)).isEqualTo(Path.of("/local/Glossator/Logs"));
        assertThat(RunFolder.on(machine)).isEqualTo(Path.of("/local/Glossator/run"));
        assertThat(LogFolder.on(new Machine("Windows 11", Map.of(), HOME)))
                .isEqualTo(HOME.resolve("AppData/Local/Glossator/Logs"));
    }

    @Test
    void each_screen_is_a_session_of_its_own() {
        assertThat(RunFolder.session(new Machine("Linux", Map.of("DISPLAY", ":0"), HOME)))
                .isNotEqualTo(RunFolder.session(new Machine("Linux", Map.of("DISPLAY", ":1"), HOME)))
                .isNotEqualTo(RunFolder.session(new Machine("Linux", Map.of("WAYLAND_DISPLAY", ":0"), HOME)))
                .isNotEqualTo(RunFolder.session(new Machine("Linux", Map.of("SESSIONNAME", ":0"), HOME)));
    }
}
