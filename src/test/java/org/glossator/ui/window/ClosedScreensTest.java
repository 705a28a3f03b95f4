package org.glossator.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.glossator.ui.FxKit;
import org.glossator.ui.annotate.Workplace;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A project's screen is let go of when the next one is shown in the same window: its parts, its commands, its
/// views, its model and the project itself; and so is a sheet that is closed.
class ClosedScreensTest {

    private static final int PROJECTS = 4;
    private static final int SHEETS = 8;

    @TempDir
    private Path folder;

    /// What a person does with an open project.
    private record Visit(String name, Consumer<WindowUnderTest> acts) {

        /// Runs commands one after the other; each card or sheet is put away.
        static Visit running(String... commands) {
            return new Visit(String.join(", ", commands), window -> {
                for (String each : commands) {
                    window.run(each);
                    window.type(KeyCode.ESCAPE);
                }
            });
        }

        /// Opens something and leaves it open.
        static Visit leaving(String command) {
            return new Visit(command + " left open", window -> window.run(command));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Visit> visits() {
        return Stream.of(
                Visit.running("annotate.next-document", "annotate.label", "matches.replace", "guide.whole"),
                Visit.leaving("matches.replace"),
                Visit.leaving("palette.open"),
                Visit.leaving("documents.export"),
                Visit.leaving("documents.review"),
                Visit.leaving("schema.edit"));
    }

    @ParameterizedTest
    @MethodSource("visits")
    void a_closed_screen_is_let_go_of(Visit visit) throws Exception {
        List<Trace> traces = new ArrayList<>();
        ScreenFactory screens = (opened, surroundings) -> {
            Screen screen = WindowUnderTest.ANNOTATING.screen(opened, surroundings);
            List<Object> all = new ArrayList<>(List.of(opened.project(), screen));
            all.addAll(screen.commands());
            traces.add(Trace.of(all, screen.root()));
            return screen;
        };
        try (WindowUnderTest window = new WindowUnderTest(folder, 1000, 700, screens)) {
            for (int i = 0; i < PROJECTS; i++) {
                Path file = project(i);
                FxKit.run(() -> window.window.open(file));
                window.await(() -> window.find("#saved") != null);
                window.settle();
                visit.acts().accept(window);
            }
            window.run("leave.close-project");
            assertThat(traces).hasSize(PROJECTS);
            assertLetGo(traces);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"reading.look", "help.keys", "help.edit-keys"})
    void a_closed_sheet_is_let_go_of(String command) {
        List<Trace> traces = new ArrayList<>();
        try (WindowUnderTest window = new WindowUnderTest(folder, 1000, 700, WindowUnderTest.ANNOTATING)) {
            for (int i = 0; i < SHEETS; i++) {
                window.run(command);
                Stage sheet = window.sheet();
                traces.add(Trace.of(List.of(sheet), sheet.getScene().getRoot()));
                FxKit.run(sheet::close);
            }
            assertLetGo(traces);
        }
    }

    /// Only the newest may still be remembered by the toolkit, as what was drawn or under the mouse last.
    private static void assertLetGo(List<Trace> traces) {
        List<Trace> earlier = traces.subList(0, traces.size() - 1);
        for (int i = 0; i < 20 && !held(earlier).isEmpty(); i++) {
            System.gc();
            FxKit.pulse();
        }
        assertThat(held(earlier)).isEmpty();
    }

    private Path project(int number) throws Exception {
        Path own = Files.createDirectory(folder.resolve("project-" + number));
        try (Workplace workplace = Workplace.in(own, Workplace.ASTANA, "Iran and the second")) {
            workplace.addForeign("3", Workplace.ASTANA, "annotator-b", "Iran", "Actor");
            return workplace.file();
        }
    }

    /// What is held, by kind.
    private static Map<String, Long> held(List<Trace> traces) {
        return traces.stream()
                .flatMap(Trace::held)
                .collect(Collectors.groupingBy(
                        each -> each.getClass().getSimpleName(), TreeMap::new, Collectors.counting()));
    }

    /// What was shown at one time, without holding it.
    private record Trace(List<WeakReference<Object>> made) {

        static Trace of(List<?> things, Parent root) {
            return new Trace(Stream.concat(things.stream(), nodes(root))
                    .map(WeakReference<Object>::new)
                    .toList());
        }

        Stream<Object> held() {
            return made.stream().map(WeakReference::get).filter(Objects::nonNull);
        }

        private static Stream<Node> nodes(Node node) {
            Stream<Node> inner = node instanceof Parent parent
                    ? parent.getChildrenUnmodifiable().stream().flatMap(Trace::nodes)
                    : Stream.empty();
            return Stream.concat(Stream.of(node), inner);
        }
    }
}
