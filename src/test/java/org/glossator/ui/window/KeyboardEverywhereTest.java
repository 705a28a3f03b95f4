package org.glossator.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.glossator.ui.FxKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever has no mouse comes to everything, at every place of the window, and away from it again.
class KeyboardEverywhereTest {

    @TempDir
    private Path folder;

    @Test
    void tab_goes_round_everything_and_is_nowhere_held() {
        assertThat(found((_, scene) -> TabRound.flaws(scene))).isEmpty();
    }

    @Test
    void enter_and_escape_answer_every_sheet_from_wherever_the_keyboard_is() {
        assertThat(found((_, scene) -> AnswerKeys.deaf(scene))).isEmpty();
    }

    @Test
    void escape_closes_what_is_open_and_the_keyboard_is_where_it_was() {
        Set<String> found = new TreeSet<>();
        try (WindowUnderTest window = WindowUnderTest.annotating(folder, 1440, 900)) {
            new Walk(window, folder, new Walk.Visitor() {
                        @Override
                        public void look(String place, Scene scene) {}

                        @Override
                        public void away(String place, Scene scene, Node before) {
                            if (FxKit.call(() -> Seen.layer(scene).isPresent())) {
                                found.add(place + " stays open");
                            }
                            Node after = FxKit.call(scene::getFocusOwner);
                            if (before != null && before.getScene() == scene && after != before) {
                                found.add(
                                        place + " puts the keyboard elsewhere: " + after + ", which was in " + before);
                            }
                        }
                    })
                    .everywhere();
        }
        assertThat(found).isEmpty();
    }

    /// Finds what is wrong at a place.
    private interface Search {
        List<String> at(String place, Scene scene);
    }

    private Set<String> found(Search search) {
        Set<String> found = new TreeSet<>();
        try (WindowUnderTest window = WindowUnderTest.annotating(folder, 1440, 900)) {
            new Walk(
                            window,
                            folder,
                            (place, scene) -> search.at(place, scene).forEach(each -> found.add(place + " " + each)))
                    .everywhere();
        }
        return found;
    }
}
