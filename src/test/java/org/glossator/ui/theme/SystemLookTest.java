package org.glossator.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javafx.application.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SystemLookTest {

    @Test
    void light_and_dark_follow_the_colours_of_the_system() {
        assertThat(SystemLook.theme(ColorScheme.LIGHT, Map.of())).isEqualTo(Theme.LIGHT);
        assertThat(SystemLook.theme(ColorScheme.DARK, Map.of("GTK.theme_name", "Adwaita-dark")))
                .isEqualTo(Theme.DARK);
    }

    @Test
    void a_contrast_theme_of_windows_goes_before_light_and_dark() {
        assertThat(SystemLook.theme(ColorScheme.LIGHT, Map.of("Windows.SPI.HighContrast", true)))
                .isEqualTo(Theme.HIGH_CONTRAST);
        assertThat(SystemLook.theme(ColorScheme.DARK, Map.of("Windows.SPI.HighContrast", false)))
                .isEqualTo(Theme.DARK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HighContrast", "HighContrastInverse", "High-Contrast"})
    void a_desktop_theme_of_high_contrast_is_followed(String name) {
        assertThat(SystemLook.theme(ColorScheme.LIGHT, Map.of("GTK.theme_name", name)))
                .isEqualTo(Theme.HIGH_CONTRAST);
    }
}
