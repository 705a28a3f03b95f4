package org.glossator.ui.window;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.glossator.ui.FxKit;
import org.glossator.ui.text.AnnotatedTextView;
import org.jspecify.annotations.Nullable;

/// Goes round a scene with Tab, as WCAG 2.2 wants it to be possible (2.1.1, 2.1.2, 2.4.3): everything that can have the
/// keyboard is come to and left, one pane after the other, and downwards within each. In the text and in the list of
/// differences, where Tab goes from mark to mark, and in the box of labels, F6 leads on; in a field of several lines,
/// Ctrl+Tab. Of several of
/// which one is chosen, Tab comes to
/// that one, and the arrow keys to the others.
final class TabRound {

    /// What is gone through before something else is.
    private static final Set<String> PANES =
            Set.of("side", "text-pane", "top-bar", "bottom-bar", "popover-card", "palette", "floating-card");

    private final Scene scene;
    private final List<String> flaws = new ArrayList<>();

    /// Where F6 has led: from there one may go back as well as on.
    private final List<Node> landings = new ArrayList<>();

    private TabRound(Scene scene) {
        this.scene = scene;
    }

    /// What goes wrong on the way round, each with where that is. The keyboard is where it was afterwards.
    static List<String> flaws(Scene scene) {
        return new TabRound(scene).goRound();
    }

    private List<String> goRound() {
        FxKit.run(() -> scene.getWindow().requestFocus());
        Node before = FxKit.call(scene::getFocusOwner);
        Set<Node> stops = FxKit.call(this::stops);
        if (stops.isEmpty()) {
            return flaws;
        }
        Node first = stops.contains(before) ? before : stops.iterator().next();
        List<Node> forward = round(first, stops, false);
        Set<Node> reached = new LinkedHashSet<>(forward);
        if (!reached.containsAll(stops)) {
            landings.add(first);
            List.copyOf(landings).forEach(landing -> reached.addAll(round(landing, stops, true)));
        }
        FxKit.call(() -> choices(stops)).forEach(each -> reached.addAll(throughChoices(each)));
        FxKit.run(() -> {
            stops.stream().filter(stop -> !reached.contains(stop)).forEach(stop -> note("is out of reach", stop));
            tellOrder(forward);
        });
        if (before != null) {
            FxKit.run(before::requestFocus);
        }
        return flaws;
    }

    /// What takes the keyboard: of what lies beneath a card, nothing.
    private Set<Node> stops() {
        Set<Node> stops = new LinkedHashSet<>();
        Seen.below(Seen.layer(scene).orElse(scene.getRoot()))
                .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                .forEach(stops::add);
        return stops;
    }

    private List<Node> round(Node first, Set<Node> stops, boolean back) {
        Set<Node> visited = new LinkedHashSet<>();
        Node here = first;
        FxKit.run(first::requestFocus);
        while (here != null && visited.add(here)) {
            Node from = here;
            press(from, back);
            here = FxKit.call(scene::getFocusOwner);
            if (here != null && isWalkedThrough(from)) {
                landings.add(here);
            }
            if (here == from && stops.size() > 1) {
                FxKit.run(() -> note("keeps the keyboard", from));
            } else if (here != null && !stops.contains(here)) {
                Node there = here;
                FxKit.run(() -> note("leads astray, to " + Seen.path(there) + " from", from));
                break;
            }
        }
        return List.copyOf(visited);
    }

    /// Those of which one is chosen.
    private static Set<ToggleGroup> choices(Set<Node> stops) {
        return stops.stream()
                .filter(Toggle.class::isInstance)
                .map(stop -> ((Toggle) stop).getToggleGroup())
                .filter(group -> group != null && group.getSelectedToggle() != null)
                .collect(Collectors.toSet());
    }

    /// What the arrow keys come to from the one that is chosen, which is chosen again in the end.
    private static Set<Node> throughChoices(ToggleGroup group) {
        Toggle chosen = FxKit.call(group::getSelectedToggle);
        Node here = (Node) chosen;
        Set<Node> visited = new LinkedHashSet<>();
        FxKit.run(here::requestFocus);
        while (here != null && visited.add(here)) {
            FxKit.run(() -> FxKit.robot().keyType(KeyCode.RIGHT));
            here = FxKit.call(((Node) chosen).getScene()::getFocusOwner);
        }
        FxKit.run(() -> group.selectToggle(chosen));
        return visited;
    }

    /// What goes on from `stop`.
    private static void press(Node stop, boolean back) {
        boolean inText = isWalkedThrough(stop);
        boolean isSheet = stop.getScene().getWindow() instanceof Stage stage && stage.getOwner() != null;
        FxKit.run(() -> {
            Robot robot = FxKit.robot();
            if (back) {
                robot.keyPress(KeyCode.SHIFT);
            }
            if (stop instanceof TextArea && !inText) {
                robot.keyPress(KeyCode.CONTROL);
                robot.keyType(KeyCode.TAB);
                robot.keyRelease(KeyCode.CONTROL);
            } else {
                robot.keyType(inText && !isSheet ? KeyCode.F6 : KeyCode.TAB);
            }
            if (back) {
                robot.keyRelease(KeyCode.SHIFT);
            }
        });
    }

    private static boolean isWalkedThrough(Node node) {
        return Set.of("differences", "label-box-field").contains(Objects.requireNonNullElse(node.getId(), ""))
                || Stream.iterate(node, each -> each != null, Node::getParent)
                        .anyMatch(AnnotatedTextView.class::isInstance);
    }

    private void tellOrder(List<Node> round) {
        Set<Node> left = new LinkedHashSet<>();
        for (int i = 1; i < round.size(); i++) {
            Node from = round.get(i - 1);
            Node to = round.get(i);
            if (pane(from) != pane(to)) {
                left.add(pane(from));
                if (left.contains(pane(to)) && pane(to) != pane(round.getFirst())) {
                    note("is in a pane that was left before, after " + Seen.path(from) + ",", to);
                }
            } else if (isUpwards(from, to) && !isTop(to, round)) {
                note("is above what it comes after, " + Seen.path(from) + ",", to);
            }
        }
    }

    /// Whether `to` is the first of its pane: the round begins there anew.
    private static boolean isTop(Node to, List<Node> round) {
        return round.stream().filter(each -> pane(each) == pane(to)).noneMatch(each -> isUpwards(to, each));
    }

    private static boolean isUpwards(Node from, Node to) {
        Bounds one = from.localToScene(from.getLayoutBounds());
        Bounds other = to.localToScene(to.getLayoutBounds());
        return other.getMaxY() <= one.getMinY() && other.getMaxX() > one.getMinX() && other.getMinX() < one.getMaxX();
    }

    private static @Nullable Node pane(Node node) {
        return Stream.iterate(node, each -> each != null, Node::getParent)
                .filter(each -> each.getStyleClass().stream().anyMatch(PANES::contains))
                .findFirst()
                .orElse(null);
    }

    private void note(String flaw, Node stop) {
        flaws.add(flaw + ": " + Seen.path(stop));
    }
}
