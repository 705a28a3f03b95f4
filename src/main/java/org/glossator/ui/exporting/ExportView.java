package org.glossator.ui.exporting;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.glossator.message.Message;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.annotate.control.Popover;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.command.Command;
import org.glossator.ui.command.CommandControls;
import org.glossator.ui.exporting.model.ExportModel;
import org.glossator.ui.theme.Scale;

/// The Export screen: the formats at the left, the choices beside them, and at the right what would come of it.
public final class ExportView extends StackPane {

    private static final int LONGEST_NAME = 60;

    private final ExportModel model;
    private final Label project = Wording.label("", "strong");
    private final FormatList formats;
    private final WhatSection what;
    private final HowSection how;
    private final PackingSection packing;
    private final TargetPane target;
    private final PreviewPane preview;
    private final FindingsPane findings;
    private final SplitTable splits = new SplitTable();
    private final TerminalPane terminal;

    /// @param commands the screen's own, which its buttons do
    public ExportView(ExportModel model, ExportActs acts, CommandControls controls, List<Command> commands) {
        this.model = model;
        getStyleClass().add("export-screen");
        Popover layer = new Popover();
        Buttons buttons = new Buttons(controls, commands);
        formats = new FormatList(model.makers(), model::choose);
        what = new WhatSection(model, new Cards(layer), new MappingButton(model, acts::mappingFile, acts::refuse));
        how = new HowSection(model);
        packing = new PackingSection(model);
        Button write = buttons.bare("write");
        HBox ways = new HBox(8, buttons.named("open-folder"), buttons.named("copy-path"));
        Button choose = buttons.bare("target");
        choose.setText(Message.of("exporting.choose").sentence());
        target = new TargetPane(model, write, choose, ways);
        preview = new PreviewPane(model);
        findings = new FindingsPane(model, acts::go);
        Button copy = buttons.bare("copy-line");
        copy.setText(Message.of("exporting.copy").sentence());
        copy.setMinWidth(Region.USE_PREF_SIZE);
        terminal = new TerminalPane(copy);
        BorderPane all = new BorderPane();
        all.setTop(bar(buttons.named("back"))); // in the order in which Tab goes through them
        all.setLeft(formats);
        all.setCenter(middle());
        getChildren().setAll(all, layer);
    }

    /// Buttons that do the screen's commands.
    private record Buttons(CommandControls controls, List<Command> commands) {

        Button named(String name) {
            Button button = controls.button(command(name));
            button.setMinWidth(Region.USE_PREF_SIZE);
            return button;
        }

        /// One whose words are set elsewhere.
        Button bare(String name) {
            Button button = new Button();
            controls.attach(button, command(name));
            return button;
        }

        private Command command(String name) {
            return commands.stream()
                    .filter(each -> each.id().value().equals("export." + name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /// Follows the model until what this returns is closed.
    public Subscription follow() {
        var outlook = model.outlook();
        return Subscription.combine(
                model.planProperty().subscribe(_ -> showAll()),
                model.supplyProperty().subscribe(_ -> showAll()),
                model.writtenProperty().subscribe(_ -> target.show()),
                outlook.beginningsProperty().subscribe(_ -> preview.show()),
                outlook.beginningProperty().subscribe(_ -> preview.show()),
                outlook.reportProperty().subscribe(_ -> showOutlook()),
                outlook.refusalProperty().subscribe(_ -> showOutlook()));
    }

    /// Takes the keyboard.
    public void begin() {
        applyCss(); // what scrolls is in the scene only from then on
        layout();
        formats.begin();
    }

    private void showAll() {
        Excerpt.say(project, Excerpt.of(model.supply().state().name(), LONGEST_NAME));
        formats.show(model.maker());
        what.show();
        how.show();
        packing.show();
        preview.show();
        terminal.show(model.commandLine());
        showOutlook();
    }

    private void showOutlook() {
        findings.show();
        splits.show(model.outlook().report().map(report -> report.splits()).orElse(List.of()));
        target.show();
    }

    private HBox bar(Button back) {
        project.setMinWidth(0);
        HBox names = new HBox(project);
        names.setAlignment(Pos.CENTER_LEFT);
        Label title = Wording.label(Message.of("exporting.title"), "strong");
        title.setMinWidth(Region.USE_PREF_SIZE);
        HBox tools = new HBox(back);
        tools.setAlignment(Pos.CENTER_RIGHT);
        for (HBox side : List.of(names, tools)) {
            HBox.setHgrow(side, Priority.ALWAYS);
            side.setPrefWidth(1);
            side.setMinWidth(0);
        }
        HBox bar = new HBox(names, title, tools);
        bar.getStyleClass().add("top-bar");
        return bar;
    }

    private HBox middle() {
        VBox sections = new VBox(what, how, packing);
        sections.getStyleClass().add("export-choices");
        ScrollPane choices = scroll(sections);
        VBox.setVgrow(choices, Priority.ALWAYS);
        VBox left = new VBox(choices, target);
        left.getStyleClass().add("export-left");
        Scale.share(this, left, 0.29, 312, 384);
        Scale.share(this, formats, 0.19, 214, 258);
        VBox.setVgrow(preview, Priority.ALWAYS);
        VBox.setVgrow(findings, Priority.SOMETIMES);
        VBox results = new VBox(preview, findings, splits, terminal);
        results.getStyleClass().add("export-results");
        ScrollPane right = scroll(results);
        right.setFitToHeight(true);
        HBox.setHgrow(right, Priority.ALWAYS);
        return new HBox(left, right);
    }

    private static ScrollPane scroll(Node content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setFocusTraversable(false);
        pane.getStyleClass().add("export-scroll");
        return pane;
    }
}
