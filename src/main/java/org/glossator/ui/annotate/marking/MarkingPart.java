package org.glossator.ui.annotate.marking;

import java.util.ArrayList;
import java.util.List;
import javafx.event.EventHandler;
import javafx.scene.input.ScrollEvent;
import org.glossator.message.Message;
import org.glossator.project.Subscription;
import org.glossator.settings.Habits;
import org.glossator.ui.annotate.model.AnnotateModel;
import org.glossator.ui.annotate.model.Marking.Edges;
import org.glossator.ui.annotate.part.Part;
import org.glossator.ui.annotate.part.Surface;
import org.glossator.ui.annotate.part.Workbench;
import org.glossator.ui.command.Category;
import org.glossator.ui.command.Command;
import org.glossator.ui.command.Gesture;
import org.glossator.ui.text.AnnotatedTextView;
import org.jspecify.annotations.Nullable;

/// Marking with mouse and keys: the commands that change marks, and the label box, which comes when the mouse
/// has selected words and when it is asked for.
public final class MarkingPart implements Part {

    private final Workbench workbench;
    private final AnnotateModel model;
    private final Surface surface;
    private final LabelOffer offer;
    private final MouseSelection selecting;
    private @Nullable LabelBox box;

    public MarkingPart(Workbench workbench, LabelOffer offer) {
        this.workbench = workbench;
        this.model = workbench.model();
        this.surface = workbench.surface();
        this.offer = offer;
        this.selecting = new MouseSelection(this::selected);
    }

    @Override
    public List<Command> commands() {
        List<Command> commands = new ArrayList<>(new MarkingCommands(model, surface.textFocused()).all());
        commands.add(Command.of("marking.box", Category.VIEW, Message.of("marking.command-box"))
                .does(this::switchBox));
        return List.copyOf(commands);
    }

    @Override
    public List<Gesture> gestures() {
        return MouseSelection.gestures();
    }

    @Override
    public Subscription activate() {
        AnnotatedTextView text = surface.text();
        EventHandler<ScrollEvent> scrolled = _ -> offer.hide();
        Subscription mouse = selecting.follow(text);
        Subscription sketches = new Sketches(model, offer, text).follow();
        text.addEventFilter(ScrollEvent.SCROLL, scrolled);
        var shown = offer.shownProperty().subscribe(this::show);
        var entered = offer.entriesProperty().subscribe((_, _) -> enter());
        return () -> {
            shown.unsubscribe();
            entered.unsubscribe();
            text.removeEventFilter(ScrollEvent.SCROLL, scrolled);
            mouse.close();
            sketches.close();
            offer.hide();
            surface.hideBeside();
        };
    }

    private Habits habits() {
        return workbench.surroundings().preferences().settings().habits();
    }

    /// Whether labels are offered by themselves.
    private void switchBox() {
        boolean offered = !habits().labelBox();
        workbench
                .surroundings()
                .preferences()
                .update(settings -> settings.withHabits(settings.habits().withLabelBox(offered)));
        model.notices().say(offered ? Message.of("marking.box-on") : Message.of("marking.box-off", keyOfLabels()));
        offer.hide();
    }

    private String keyOfLabels() {
        return model.notices().keyOf("annotate.label");
    }

    private void selected(boolean exactly) {
        if (!model.linking().isPicking()) {
            offer.wordsSelected(exactly ? Edges.EXACT : Edges.WORDS, habits().labelBox());
        }
    }

    private void show(boolean up) {
        LabelBox former = box;
        if (up) {
            LabelBox fresh = new LabelBox(offer, keyOfLabels());
            box = fresh;
            surface.showBeside(fresh, offer.about());
        } else if (former != null) {
            box = null;
            former.release();
            if (former.isEntered()) {
                surface.focusText();
            }
            surface.hideBeside();
        }
    }

    private void enter() {
        if (box != null) {
            box.enter();
        }
    }
}
