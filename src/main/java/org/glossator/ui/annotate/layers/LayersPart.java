package org.glossator.ui.annotate.layers;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import org.glossator.message.Message;
import org.glossator.project.Subscription;
import org.glossator.settings.Visit;
import org.glossator.text.DocumentId;
import org.glossator.ui.Preferences;
import org.glossator.ui.annotate.model.AnnotateModel;
import org.glossator.ui.annotate.part.Part;
import org.glossator.ui.annotate.part.Workbench;
import org.glossator.ui.command.Category;
import org.glossator.ui.command.Command;

/// Other people's layers. Whether one works blind, and which document was open, is remembered for each copy of a
/// project in the person's settings: the file is everybody's, this is one's own.
public final class LayersPart implements Part {

    private final AnnotateModel model;
    private final Preferences preferences;
    private final String project;

    public LayersPart(Workbench workbench) {
        this.model = workbench.model();
        this.preferences = workbench.surroundings().preferences();
        this.project = model.project().replica().toString();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                command("blind", Category.VIEW).keys("Alt+B").does(this::toggleBlind),
                command("beneath", Category.VIEW).keys("Alt+Shift+L").does(this::toggleAllBeneath),
                command("look", Category.MARK).keys("Shift+O").does(model.foreign()::lookBeneath),
                command("copy", Category.MARK)
                        .keys("C")
                        .enabledWhen(Bindings.isNotNull(model.foreign().lookedAtProperty()))
                        .does(model.foreign()::copy),
                command("copy-related", Category.MARK)
                        .keys("Shift+C")
                        .enabledWhen(Bindings.isNotNull(model.foreign().lookedAtProperty()))
                        .does(model.foreign()::copyWithRelated));
    }

    private static Command.Draft command(String name, Category category) {
        return Command.of("layers." + name, category, Message.of("layers.command-" + name));
    }

    /// Takes up the project as it was left.
    @Override
    public Subscription activate() {
        Visit visit = visit();
        model.setBlind(visit.blind());
        visit.lastDocument().flatMap(this::known).ifPresent(model::open);
        return () -> remember(
                visit().at(model.page().wanted().map(DocumentId::toString).orElse(null)));
    }

    private Optional<DocumentId> known(String id) {
        return model.state().documents().stream()
                .map(head -> head.id())
                .filter(each -> each.toString().equals(id))
                .findFirst();
    }

    private void toggleBlind() {
        boolean blind = !model.layers().blindByChoiceProperty().get();
        model.setBlind(blind);
        remember(visit().blind(blind));
        boolean stays = model.layers().isBlind() && !blind;
        model.notices()
                .say(
                        stays
                                ? Message.of("assigning.blind-stays")
                                : blind ? ends("layers.blind-on") : Message.of("layers.blind-off"));
    }

    /// Names the key that ends it.
    private Message ends(String key) {
        return Message.of(key, model.notices().keyOf("layers.blind"));
    }

    private void toggleAllBeneath() {
        if (model.layers().blindHereProperty().get()) {
            model.notices().refuse(Message.of("assigning.blind"));
        } else if (model.layers().isBlind()) {
            model.notices().refuse(ends("layers.blind-refuses"));
        } else if (model.layers().others().isEmpty()) {
            model.notices().refuse(Message.of("layers.no-others"));
        } else {
            model.toggleAllBeneath();
            int beneath = model.layers().beneathProperty().get().size();
            model.notices()
                    .say(beneath == 0 ? Message.of("layers.none-shown") : Message.of("layers.all-beneath", beneath));
        }
    }

    private Visit visit() {
        return preferences.settings().places().visit(project);
    }

    private void remember(Visit visit) {
        preferences.update(settings -> settings.withPlaces(settings.places().visited(project, visit)));
    }
}
