package org.glossator.ui.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.glossator.ui.FxKit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is opened and closed on the screen is let go of. A new card joins the list in [#openings()] by the command
/// that opens it; anything else by what shows it and puts it away.
class LeakTest {

    private static final int TIMES = 20;

    /// The newest may be remembered, by the toolkit as the last thing under the mouse or by a screen to come back to.
    private static final int REMEMBERED = 1;

    @TempDir
    Path folder;

    /// Something that is opened and closed.
    ///
    /// @param once opens it, closes it, and gives what was shown
    private record Opening(String name, Function<AnnotateWindow, Object> once) {

        /// A card that a command puts up and Escape puts away.
        static Opening card(String command) {
            return card(command, window -> window.select("Iran"));
        }

        /// @param before what is to be selected first
        static Opening card(String command, Consumer<AnnotateWindow> before) {
            return new Opening(command, window -> {
                before.accept(window);
                window.run(command);
                Object shown = window.find(".popover-card");
                window.type(KeyCode.ESCAPE);
                return shown;
            });
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Opening> openings() {
        return Stream.of(
                new Opening("a document", window -> {
                    window.run("annotate.next-document");
                    Object shown = window.find(".paragraph-box");
                    window.run("annotate.previous-document");
                    return shown;
                }),
                new Opening("a foreign mark", window -> {
                    window.run("layers.beneath");
                    Object shown = window.find(".layer-eye");
                    window.run("layers.beneath");
                    return shown;
                }),
                new Opening("a screen", window -> {
                    Object shown = window.shown().root();
                    window.showAnew();
                    return shown;
                }),
                new Opening("a screen's model", window -> {
                    Object shown = window.model();
                    window.showAnew();
                    return shown;
                }),
                Opening.card("annotate.label"),
                Opening.card("annotate.rename"),
                Opening.card("matches.apply"),
                Opening.card("matches.apply", window -> window.go("Iran")),
                Opening.card("matches.replace"),
                Opening.card("matches.alike", window -> window.go("Iran")),
                Opening.card("values.tell", window -> window.go("Iran")),
                new Opening("schema.edit", window -> {
                    window.run("schema.edit");
                    Object shown = window.sheet().getScene().getRoot();
                    window.type(KeyCode.ESCAPE);
                    return shown;
                }));
    }

    @ParameterizedTest
    @MethodSource("openings")
    void what_was_shown_is_let_go_of(Opening opening) {
        try (Workplace workplace = Workplace.in(folder, Workplace.ASTANA, "Iran and the second")) {
            workplace.addForeign("3", Workplace.ASTANA, "annotator-b", "Iran", "Actor");
            try (AnnotateWindow window = AnnotateWindow.over(workplace)) {
                window.mark("Iran", KeyCode.DIGIT1);
                List<WeakReference<Object>> shown = new ArrayList<>();
                for (int i = 0; i < TIMES; i++) {
                    shown.add(new WeakReference<>(opening.once().apply(window)));
                }
                assertThat(held(shown))
                        .as("of %s, opened %s times, is held", opening, TIMES)
                        .isLessThanOrEqualTo(REMEMBERED);
            }
        }
    }

    /// How many different things are still held after the memory was cleared as often as it takes.
    private static int held(List<WeakReference<Object>> shown) {
        int held = shown.size();
        for (int i = 0; i < 20 && held > REMEMBERED; i++) {
            System.gc();
            FxKit.pulse();
            Set<Object> there = Collections.newSetFromMap(new IdentityHashMap<>());
            shown.stream().map(WeakReference::get).filter(Objects::nonNull).forEach(there::add);
            held = there.size();
        }
        return held;
    }
}
