package org.glossator.ui.welcome;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.glossator.message.Message;
import org.glossator.ui.command.CommandControls;
import org.glossator.ui.theme.Scale;

/// The welcome screen.
public final class WelcomeView extends BorderPane {

    private static final double NARROWEST = 300;
    private static final double WIDEST = 420;
    private static final int FORMATS_NAMED = 6;
    private static final double SHARE = 0.3;
    private static final double LARGEST_SHARE = 0.47;

    private final List<Button> starts;

    /// @param formats what can be dropped besides projects, by the names people know
    public WelcomeView(WelcomeModel model, WelcomeActions actions, CommandControls controls, List<String> formats) {
        getStyleClass().add("welcome");
        starts = starts(model, actions, new StartButtons(controls));
        VBox left = new VBox(heading());
        left.getChildren().addAll(starts);
        left.getChildren().addAll(dropZone(formats), space(), new AnnotatorLine(model));
        left.getStyleClass().addAll("side", "left-side", "welcome-start");
        ScrollPane side = new ScrollPane(left);
        side.setFitToWidth(true);
        side.setFitToHeight(true);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.setFocusTraversable(false);
        side.getStyleClass().add("plain-scroll");
        Scale.share(this, side, SHARE, NARROWEST, WIDEST, LARGEST_SHARE);
        setLeft(side);
        setCenter(scrolled(new VBox(new RecentList(model, actions, controls), whatToDo(actions, controls))));
    }

    /// Gives the keyboard to what a newcomer is to do first; to nothing in particular where they know their way.
    public void begin() {
        Button first = starts.getFirst();
        if (first.isDefaultButton()) {
            first.requestFocus();
        } else {
            requestFocus();
        }
    }

    /// What to begin with, the likeliest first: the sample for a newcomer, their own project for everyone else.
    private static List<Button> starts(WelcomeModel model, WelcomeActions actions, StartButtons buttons) {
        if (model.isNewcomer()) {
            Button sample = buttons.main(actions.beginSample());
            sample.setDefaultButton(true);
            return List.of(sample, buttons.other(actions.newProject()), buttons.other(actions.openProject()));
        }
        return List.of(
                buttons.main(actions.newProject()),
                buttons.other(actions.openProject()),
                buttons.other(actions.beginSample()));
    }

    private static Node heading() {
        Label name = new Label(Message.of("ui.name").sentence());
        name.getStyleClass().add("welcome-name");
        Label says = wrapped(Message.of("ui.welcome-sentence").sentence());
        says.getStyleClass().addAll("muted", "welcome-sentence");
        return new VBox(name, says);
    }

    private static Node dropZone(List<String> formats) {
        Label invitation = wrapped(Message.of("ui.drop-here").sentence());
        Label kinds = wrapped(kinds(formats));
        kinds.setTooltip(new Tooltip(String.join("\n", formats)));
        kinds.getStyleClass().add("small");
        for (Label label : List.of(invitation, kinds)) {
            label.getStyleClass().add("muted");
            label.setTextAlignment(TextAlignment.CENTER);
        }
        VBox zone = new VBox(invitation, kinds);
        zone.setAlignment(Pos.CENTER);
        zone.getStyleClass().add("drop-zone");
        return zone;
    }

    private static String kinds(List<String> formats) {
        String few = String.join(" · ", formats.subList(0, Math.min(FORMATS_NAMED, formats.size())));
        return formats.size() > FORMATS_NAMED ? Message.of("ui.drop-kinds", few).sentence() : few;
    }

    private static Node whatToDo(WelcomeActions actions, CommandControls controls) {
        Label title = new Label(Message.of("ui.what-to-do").sentence());
        title.getStyleClass().add("section-title");
        EvenRow cards = new EvenRow(
                card("ui.do-annotate", said("ui.do-annotate-how")),
                card("steps.do-review", said("steps.do-review-how", controls.key(actions.review()))),
                card("ui.do-export", said("steps.do-export-how", controls.key(actions.export()))));
        VBox section = new VBox(title, cards);
        section.getStyleClass().add("welcome-section");
        return section;
    }

    private static ObservableValue<String> said(String sentence) {
        return new ReadOnlyStringWrapper(Message.of(sentence).sentence()).getReadOnlyProperty();
    }

    /// A sentence about a command, with its key as it is.
    private static ObservableValue<String> said(String sentence, ObservableValue<String> key) {
        return key.map(keys -> Message.of(sentence, keys).sentence());
    }

    private static Region card(String what, ObservableValue<String> how) {
        Label title = wrapped(Message.of(what).sentence());
        title.getStyleClass().add("strong");
        Label explanation = wrapped("");
        explanation.textProperty().bind(how);
        explanation.getStyleClass().add("muted");
        VBox card = new VBox(title, explanation);
        card.getStyleClass().addAll("card", "explanation");
        return card;
    }

    private static ScrollPane scrolled(VBox content) {
        content.getStyleClass().add("welcome-projects");
        ScrollPane scroll = new ScrollPane(new StackPane(content));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Region space() {
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        return space;
    }
}
