package org.glossator.ui.annotate.guide;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;
import org.glossator.ui.annotate.control.LabelInk;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.command.Command;
import org.glossator.ui.markdown.Markdown;
import org.glossator.ui.markdown.MarkdownPage;
import org.glossator.ui.markdown.References;

/// The guideline to be read beside the text. A right click copies it.
final class GuideView extends VBox {

    private final GuideModel model;
    private final Consumer<URI> browser;
    private final VBox page = new VBox();
    private final ScrollPane scrolled = new ScrollPane(page);
    private final ToggleButton whole =
            new ToggleButton(Message.of("guide.whole").sentence());

    /// @param addExample puts the selected mark among the examples
    /// @param browser opens what a link leads to
    GuideView(GuideModel model, Command addExample, Consumer<URI> browser) {
        this.model = model;
        this.browser = browser;
        getStyleClass().add("guide");
        whole.setId("guide-whole");
        whole.selectedProperty().bindBidirectional(model.wholeProperty());
        Button example = new Button(Message.of("guide.add-example").sentence());
        example.setId("guide-add-example");
        example.setOnAction(_ -> addExample.run());
        example.accessibleTextProperty().bind(addExample.name());
        FlowPane tools = new FlowPane(8, 8, whole, example);
        tools.getStyleClass().add("guide-tools");
        page.getStyleClass().add("guide-sections");
        scrolled.setFitToWidth(true);
        scrolled.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scrolled.setFocusTraversable(true); // the arrow keys scroll it
        scrolled.getStyleClass().add("plain-scroll");
        scrolled.setAccessibleText(Message.of("guide.title").sentence());
        VBox.setVgrow(scrolled, Priority.ALWAYS);
        MenuItem copy = new MenuItem(Message.of("guide.copy").sentence());
        copy.setOnAction(_ -> copy());
        scrolled.setContextMenu(new ContextMenu(copy));
        getChildren().setAll(tools, scrolled);
        model.sectionsProperty().subscribe(this::show);
    }

    /// What takes the keyboard.
    Node first() {
        return scrolled;
    }

    private void show(List<GuideSection> sections) {
        page.getChildren().setAll(sections.stream().map(this::section).toList());
        if (sections.isEmpty()) {
            page.getChildren()
                    .setAll(Wording.paragraph(Message.of("guide.nothing").sentence(), "muted"));
        }
        scrolled.setVvalue(0);
    }

    private VBox section(GuideSection section) {
        HBox head = new HBox(8);
        head.getStyleClass().add("guide-label");
        section.dot().ifPresent(colour -> {
            Region dot = new Region();
            dot.getStyleClass().add("label-dot");
            LabelInk.dress(dot, colour);
            head.getChildren().add(dot);
        });
        head.getChildren().add(Wording.paragraph(section.title(), "guide-title"));
        Node words = section.markdown().isBlank()
                ? Wording.paragraph(Message.of("guide.none").sentence(), "muted")
                : new MarkdownPage(Markdown.parse(section.markdown()), References.toTheWeb(browser));
        VBox box = new VBox(head, words);
        box.getStyleClass().add("guide-section");
        return box;
    }

    /// As Markdown, so that nothing is lost.
    private void copy() {
        String all = String.join(
                "\n\n",
                model.sectionsProperty().get().stream()
                        .map(each -> "# " + each.title() + "\n\n" + each.markdown())
                        .toList());
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, all));
    }
}
