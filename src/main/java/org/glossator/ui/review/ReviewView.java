package org.glossator.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.glossator.message.Message;
import org.glossator.review.agreement.Confusion;
import org.glossator.review.compare.MarkCase;
import org.glossator.review.compare.RelationCase;
import org.glossator.ui.annotate.control.Popover;
import org.glossator.ui.annotate.control.Prompt;
import org.glossator.ui.command.CommandId;
import org.glossator.ui.review.matrix.Cell;
import org.glossator.ui.review.matrix.MatrixPane;
import org.glossator.ui.review.model.DifferenceFilter;
import org.glossator.ui.review.model.ReportPlan;
import org.glossator.ui.review.model.ReviewModel;
import org.glossator.ui.review.report.ReportForm;
import org.glossator.ui.review.report.ReportPane;
import org.glossator.ui.text.AnnotatedTextView;
import org.glossator.ui.theme.Scale;
import org.glossator.ui.theme.Scrolling;
import org.jspecify.annotations.Nullable;

/// The parts of the Review screen in their places, and the card that pops up over them.
public final class ReviewView extends StackPane {

    private final ReviewModel model;
    private final ReviewText text;
    private final LayerChoices layers;
    private final AgreementPane figures;
    private final DocumentsPane documents;
    private final BorderPane parts = new BorderPane();
    private IntConsumer showPage = _ -> {};
    private Supplier<List<Node>> besideText = List::of;
    private Supplier<Chosen> chosen = () -> new Chosen(ReportPlan.USUAL, ReportForm.HTML);
    private final Popover popover = new Popover();
    private final ObservableValue<Node> keyboard = sceneProperty().flatMap(Scene::focusOwnerProperty);
    private final SimpleStringProperty differencesTitle = new SimpleStringProperty(this, "differencesTitle", "");

    public ReviewView(ReviewModel model) {
        this.model = model;
        text = new ReviewText(model);
        layers = new LayerChoices(model);
        documents = new DocumentsPane(model);
        figures = new AgreementPane(model.agreement());
        VBox left = new VBox(layers, figures, documents);
        VBox.setVgrow(documents, Priority.ALWAYS);
        left.getStyleClass().addAll("side", "left-side", "review-side");
        ScrollPane leftSide = Scrolling.around(left);
        parts.setLeft(leftSide);
        parts.setCenter(text);
        Scale.share(this, leftSide, 0.1875, 208, 290);
        getChildren().setAll(parts, popover);
        getStyleClass().addAll("annotate-screen", "review-screen");
    }

    /// A report as it is chosen.
    public record Chosen(ReportPlan plan, ReportForm form) {}

    /// The report as it is chosen now.
    public Chosen report() {
        return chosen.get();
    }

    /// Shows the differences, the matrix or the report, by their place.
    public void showPage(int index) {
        showPage.accept(index);
    }

    /// The text, to be dressed as the person reads.
    public AnnotatedTextView text() {
        return text.text();
    }

    /// Puts up what does commands, which are registered by now, and follows the model until what this returns is
    /// closed.
    ///
    /// @param file the project's file, as people know it
    public Subscription follow(String file, CommandButtons buttons) {
        ReviewTop top = new ReviewTop(model, file, buttons);
        DifferencesPane differences = new DifferencesPane(model, buttons);
        ReportPane report = new ReportPane(
                buttons.plain("write-report", Message.of("review.write-report").sentence()));
        MatrixPane matrix = new MatrixPane(model.agreement(), this::listCases);
        SideTabs right = new SideTabs(List.of(
                new SideTab("differences", differencesTitle, differences, differences.list()),
                new SideTab("matrix", named(Message.of("review.matrix")), matrix, matrix.first()),
                new SideTab("report", named(Message.of("review.report")), report, report.first())));
        showPage = right::show;
        besideText = right::stops;
        chosen = () -> new Chosen(report.planProperty().get(), report.form());
        ScrollPane rightSide = Scrolling.around(right);
        Scale.share(this, rightSide, 0.229, 260, 350);
        ReviewStatus status = new ReviewStatus(model);
        parts.setTop(top);
        parts.setRight(rightSide);
        parts.setBottom(status);
        return Subscription.combine(
                top.follow(),
                text.follow(buttons.row(CommandId.of("documents.import"), CommandId.of("documents.merge"))),
                documents.follow(),
                differences.follow(),
                figures.follow(),
                matrix.follow(),
                status.follow(),
                model.planProperty().subscribe(_ -> layers.show()),
                model.stateProperty().subscribe(_ -> layers.show()),
                model.page().shownProperty().subscribe(_ -> {
                    layers.show();
                    differencesTitle.set(
                            Message.of("review.differences", model.differences().total())
                                    .sentence());
                }));
    }

    private static ObservableValue<String> named(Message title) {
        return new SimpleStringProperty(title.sentence());
    }

    /// Lists the cases of a cell of the matrix, agreed upon or not.
    private void listCases(Confusion confusion, String row, String column) {
        model.differences().sift(DifferenceFilter.ALL.picking(Cell.of(model.plan(), confusion, row, column)));
        model.differences().step(0);
        showPage.accept(0);
    }

    /// Whether the keyboard is where Tab goes from difference to difference: in the text, or in their list.
    public ObservableBooleanValue walking() {
        return Bindings.createBooleanBinding(() -> isIn(text) || isIn(lookup("#differences")), keyboard);
    }

    /// Takes the keyboard.
    public void begin() {
        text.text().requestFocus();
    }

    /// Puts the keyboard into the part beside the one that has it.
    public void focusBeside(int step) {
        List<Node> stops = new ArrayList<>(List.of(documents.list(), text.text()));
        stops.addAll(besideText.get());
        int here = isIn(parts.getLeft()) ? 0 : isIn(parts.getRight()) ? stops.size() - 1 : -1;
        for (int i = 0; i < stops.size(); i++) {
            here = isIn(stops.get(i)) ? i : here;
        }
        stops.get(Math.floorMod(here + step, stops.size())).requestFocus();
    }

    /// Asks what else is to be put into gold.
    public void edit() {
        model.page()
                .shown()
                .ifPresent(document -> model.differences().selected().ifPresent(row -> {
                    var schema = model.state().schema();
                    EditCard card = switch (row.item()) {
                        case MarkCase item ->
                            EditCard.of(
                                    item,
                                    schema,
                                    document.document().text(),
                                    text.text().selection(),
                                    model.deciding(),
                                    popover::hide);
                        case RelationCase item -> EditCard.of(item, schema, model.deciding(), popover::hide);
                    };
                    show(card, () -> {});
                    card.begin();
                }));
    }

    /// Asks for words about a decision.
    public void comment() {
        model.deciding().decision().ifPresent(decision -> {
            Prompt prompt = new Prompt(
                    Message.of("review.comment"), decision.comment(), popover::hide, model.deciding()::comment);
            show(prompt, () -> {});
            prompt.begin();
        });
    }

    /// Asks by which rule much is to be settled.
    public void strategies() {
        StrategyCard card = new StrategyCard(model, popover::hide);
        show(card, card::end);
        card.begin();
    }

    /// Asks to whom the document goes back.
    public void giveBack() {
        model.page().shown().ifPresent(document -> {
            ReturnCard card = new ReturnCard(model, document, popover::hide);
            show(card, () -> {});
            card.begin();
        });
    }

    /// Puts the card away; whether there was one.
    public boolean hideCard() {
        boolean shown = popover.isShown();
        popover.hide();
        return shown;
    }

    private void show(Region card, Runnable whenGone) {
        popover.show(card, Optional.empty(), () -> {
            whenGone.run();
            begin();
        });
    }

    private boolean isIn(@Nullable Node part) {
        for (Node each = keyboard.getValue(); part != null && each != null; each = each.getParent()) {
            if (each.equals(part)) {
                return true;
            }
        }
        return false;
    }
}
