package org.glossator.ui.annotate;

import java.util.List;
import org.glossator.message.Message;
import org.glossator.project.Subscription;
import org.glossator.settings.Panes;
import org.glossator.ui.Preferences;
import org.glossator.ui.annotate.part.Part;
import org.glossator.ui.command.Category;
import org.glossator.ui.command.Command;

/// Showing and hiding the panes beside the text; how they stand is remembered for the person.
final class PanesPart implements Part {

    private final SideEdges edges;
    private final Preferences preferences;
    private final Runnable focusText;

    PanesPart(SideEdges edges, Preferences preferences, Runnable focusText) {
        this.edges = edges;
        this.preferences = preferences;
        this.focusText = focusText;
    }

    @Override
    public List<Command> commands() {
        return List.of(
                command("left").keys("F7").does(() -> {
                    edges.set(edges.panes().getValue().withLeftHidden(edges.isLeftShown()));
                    keepKeyboard();
                }),
                command("right").keys("F8").does(() -> {
                    edges.set(edges.panes().getValue().withRightHidden(edges.isRightShown()));
                    keepKeyboard();
                }));
    }

    /// What had the keyboard may be hidden now.
    private void keepKeyboard() {
        if (!edges.isLeftShown() || !edges.isRightShown()) {
            focusText.run();
        }
    }

    private static Command.Draft command(String name) {
        return Command.of("panes." + name, Category.VIEW, Message.of("documents.command-pane-" + name));
    }

    @Override
    public Subscription activate() {
        edges.restore(preferences.settings().places().panes(), this::keep);
        return () -> keep(edges.panes().getValue());
    }

    private void keep(Panes panes) {
        preferences.update(settings -> settings.withPlaces(settings.places().withPanes(panes)));
    }
}
