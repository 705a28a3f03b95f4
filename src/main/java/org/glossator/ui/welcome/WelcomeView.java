package org.glossator.ui.welcome;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
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
    private static final double SHARE = 0.3;

    /// @param formats what can be dropped besides projects, by the names people know
    public WelcomeView(WelcomeModel model, WelcomeActions actions, CommandControls controls, List<String> formats) {
        getStyleClass().add("welcome");
        StartButtons buttons = new StartButtons(controls);
        VBox left = new VBox(
                heading(),
                buttons.main(actions.newProject()),
                buttons.other(actions.openProject()),
                buttons.other(actions.openSample()),
                dropZone(formats),
                space(),
                new AnnotatorLine(model));
        left.getStyleClass().addAll("side", "left-side", "welcome-start");
        ScrollPane side = new ScrollPane(left);
        side.setFitToWidth(true);
        side.setFitToHeight(true);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.setFocusTraversable(false);
        side.getStyleClass().add("plain-scroll");
        Scale.share(this, side, SHARE, NARROWEST, WIDEST);
        setLeft(side);
        setCenter(scrolled(new VBox(new RecentList(model, actions.open()), whatToDo())));
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
        Label kinds = wrapped(String.join(" · ", formats));
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

    private static Node whatToDo() {
        Label title = new Label(Message.of("ui.what-to-do").sentence());
        title.getStyleClass().add("section-title");
        EvenRow cards = new EvenRow(
                card("ui.do-annotate", "ui.do-annotate-how"),
                card("ui.do-compare", "ui.do-compare-how"),
                card("ui.do-export", "ui.do-export-how"));
        VBox section = new VBox(title, cards);
        section.getStyleClass().add("welcome-section");
        return section;
    }

    private static Region card(String what, String how) {
        Label title = wrapped(Message.of(what).sentence());
        title.getStyleClass().add("strong");
        Label explanation = wrapped(Message.of(how).sentence());
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
