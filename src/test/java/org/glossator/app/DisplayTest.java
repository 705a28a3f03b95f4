package org.glossator.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplayTest {

    @Test
    void a_linux_without_a_screen_has_no_display() {
        assertThat(Display.ofLinux(Map.of(), true)).isEqualTo(Display.NONE);
        assertThat(Display.ofLinux(Map.of("DISPLAY", ""), true)).isEqualTo(Display.NONE);
    }

    @Test
    void a_screen_needs_gtk_to_draw_windows_on() {
        assertThat(Display.ofLinux(Map.of("DISPLAY", ":0"), false)).isEqualTo(Display.WITHOUT_GTK);
        assertThat(Display.ofLinux(Map.of("DISPLAY", ":0"), true)).isEqualTo(Display.AVAILABLE);
        assertThat(Display.ofLinux(Map.of("WAYLAND_DISPLAY", "wayland-0"), true))
                .isEqualTo(Display.AVAILABLE);
    }
}
