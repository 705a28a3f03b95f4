package org.glossator.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.glossator.settings.Appearance;
import org.glossator.ui.FxKit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What WCAG 2.2 AA asks of what is drawn holds at every place of the window.
class EverywhereTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(value = Appearance.class, names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
    void in_every_theme_words_and_fields_stand_out_and_the_keyboard_is_seen(Appearance appearance) {
        Set<String> found = new TreeSet<>();
        FocusRing ring = new FocusRing();
        try (WindowUnderTest window = WindowUnderTest.annotating(folder, 1440, 900)) {
            FxKit.run(() -> window.window.surroundings().preferences().updateLook(now -> now.in(appearance)));
            new Walk(window, folder, (place, scene) -> {
                        note(found, place, InkContrast.tooFaint(scene));
                        note(found, place, FieldLine.unseen(scene));
                        note(found, place, ring.unseen(scene));
                    })
                    .everywhere();
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1440, 900", "1024, 700"})
    void twice_as_large_everything_is_still_there(int width, int height) {
        Set<String> found = new TreeSet<>();
        try (WindowUnderTest window = WindowUnderTest.annotating(folder, width, height)) {
            FxKit.run(() -> window.window
                    .surroundings()
                    .preferences()
                    .updateLook(now -> now.controls(controls -> controls.scaled(200))));
            new Walk(window, folder, (place, scene) -> note(found, place, FxKit.call(() -> Overflow.in(scene))))
                    .everywhere();
        }
        assertThat(found).isEmpty();
    }

    private static void note(Set<String> found, String place, List<String> things) {
        things.forEach(thing -> found.add(place + ": " + thing));
    }
}
