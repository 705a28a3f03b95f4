package org.glossator.ui.annotate;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableIntegerValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.message.Message;
import org.glossator.schema.LabelName;
import org.glossator.text.ReadingDirection;
import org.glossator.text.Span;
import org.glossator.ui.annotate.control.Beside;
import org.glossator.ui.annotate.control.Choice;
import org.glossator.ui.annotate.control.Picker;
import org.glossator.ui.annotate.control.Popover;
import org.glossator.ui.annotate.control.Prompt;
import org.glossator.ui.annotate.inspector.Inspector;
import org.glossator.ui.annotate.marking.LabelOffer;
import org.glossator.ui.annotate.model.AnnotateModel;
import org.glossator.ui.annotate.model.Linking;
import org.glossator.ui.annotate.model.Marking;
import org.glossator.ui.annotate.model.RelationChoice;
import org.glossator.ui.annotate.part.SidePage;
import org.glossator.ui.annotate.part.Surface;
import org.glossator.ui.annotate.side.SidePane;
import org.glossator.ui.command.KeyNames;
import org.glossator.ui.text.AnnotatedTextView;

/// The parts of the screen in their places: top bar, documents, text, inspector, status line, and the card that
/// pops up over them. The sides give way where the window is narrow.
final class AnnotateView extends StackPane implements Surface {

    private final AnnotateModel model;
    private final LabelOffer labels;
    private final TextPane text;
    private final SidePane side;
    private final Inspector inspector;
    private final SidePage inspectorPage;
    private final RightSide pages;
    private final Foot foot;
    private final BorderPane middle = new BorderPane();
    private final StatusBar status;
    private final Beside beside = new Beside();
    private final Popover popover = new Popover();
    private final BorderPane parts = new BorderPane();
    private final SideEdges edges;
    private final BooleanProperty popoverShown = new SimpleBooleanProperty();
    private final ObservableValue<Node> keyboard = sceneProperty().flatMap(Scene::focusOwnerProperty);
    private final ObservableBooleanValue textFocused;

    /// @param labels what is offered to label the selection with
    /// @param documentMenu what can be done with the document that is right-clicked
    /// @param keys how keys are told of
    /// @param zoom the size of the text in percent
    AnnotateView(
            AnnotateModel model,
            LabelOffer labels,
            ContextMenu documentMenu,
            KeyNames keys,
            ObservableIntegerValue zoom) {
        this.model = model;
        this.labels = labels;
        text = new TextPane(model);
        side = new SidePane(model, documentMenu, keys);
        inspector = new Inspector(model, new Inspector.Actions(this::chooseLabel, this::goTo, keys));
        inspectorPage = new SidePage("inspector", Message.of("annotate.inspector"), inspector, inspector);
        pages = new RightSide(inspectorPage);
        edges = new SideEdges(this, side, pages);
        foot = new Foot(text);
        textFocused = Bindings.createBooleanBinding(() -> hasKeyboard(text.text()), keyboard);
        parts.setLeft(side);
        middle.setCenter(foot);
        middle.setMinWidth(0); // cards over the text get narrower, and not the window wider
        parts.setCenter(middle);
        parts.setRight(pages);
        status = new StatusBar(model, zoom);
        parts.setBottom(status);
        getChildren().setAll(parts, beside, popover);
        getStyleClass().add("annotate-screen");
        model.linking().stepProperty().subscribe(_ -> chooseRelation());
    }

    void setTop(Node bar) {
        parts.setTop(bar);
    }

    /// Puts what brings in documents where there are none.
    void offerBeginning(Node row) {
        text.offerBeginning(row);
    }

    StatusBar status() {
        return status;
    }

    /// Adds a page beside the text.
    void add(SidePage page) {
        pages.add(page);
    }

    @Override
    public AnnotatedTextView text() {
        return text.text();
    }

    /// The panes beside the text.
    SideEdges edges() {
        return edges;
    }

    @Override
    public ObservableBooleanValue textFocused() {
        return textFocused;
    }

    /// Whether the keyboard is in `part` or in something within it.
    private boolean hasKeyboard(Node part) {
        for (Node each = keyboard.getValue(); each != null; each = each.getParent()) {
            if (each.equals(part)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public ObservableBooleanValue listFocused() {
        return side.list().focusedProperty();
    }

    @Override
    public ObservableBooleanValue popoverShown() {
        return popoverShown;
    }

    @Override
    public void focusText() {
        text.text().requestFocus();
    }

    @Override
    public void focusFilter() {
        if (!edges.isLeftShown()) {
            edges.set(edges.panes().getValue().withLeftHidden(false));
        }
        side.filter().requestFocus();
    }

    @Override
    public void focusBeside(int step) {
        Node right = pages.shown().equals(inspectorPage)
                ? inspector.firstField()
                : pages.shown().first();
        List<Node> stops = List.of(side.list(), text.text(), right);
        int elsewhere = step > 0 ? stops.size() - 1 : 1;
        int here = hasKeyboard(side) ? 0 : hasKeyboard(text) ? 1 : hasKeyboard(pages) ? 2 : elsewhere;
        int there = here;
        do {
            there = Math.floorMod(there + step, stops.size());
        } while (isHidden(there));
        stops.get(there).requestFocus();
    }

    private boolean isHidden(int stop) {
        return stop == 0 ? !edges.isLeftShown() : stop == 2 && !edges.isRightShown();
    }

    @Override
    public void writeNote() {
        if (model.selection().selected().isEmpty()) {
            model.notices().refuseWithoutMark();
        } else {
            model.page().refusal().ifPresentOrElse(model.notices()::refuse, () -> {
                show(inspectorPage);
                inspector.note().requestFocus();
            });
        }
    }

    @Override
    public boolean isWriting() {
        return inspector.isWriting();
    }

    @Override
    public void chooseLabel() {
        labels.choose();
    }

    @Override
    public void renameDocument() {
        model.page().wanted().flatMap(model.documents()::row).ifPresent(row -> {
            Prompt prompt = new Prompt(
                    Message.of("annotate.rename-prompt"),
                    row.head().name(),
                    this::hidePopover,
                    name -> model.rename(row.id(), name));
            show(prompt, Optional.empty(), () -> {});
            prompt.begin();
        });
    }

    @Override
    public void showBeside(Region card, Span words) {
        WordsOnScreen seen = new WordsOnScreen(text.text());
        String all = model.page().document().orElseThrow().text();
        beside.show(card, () -> seen.of(words, all), ReadingDirection.isRightToLeft(all, words.start()));
    }

    @Override
    public void hideBeside() {
        beside.hide();
    }

    @Override
    public void showAbove(Optional<Region> strip) {
        middle.setTop(strip.orElse(null));
    }

    @Override
    public void showBelow(Optional<Region> strip) {
        middle.setBottom(strip.orElse(null));
    }

    @Override
    public void hidePopover() {
        popover.hide();
        foot.clear();
    }

    @Override
    public void show(Region card, Optional<Span> about, Runnable whenGone) {
        hidePopover();
        popover.show(card, about.flatMap(text.text()::boundsOnScreen), () -> gone(whenGone));
        popoverShown.set(true);
    }

    @Override
    public void showAtFoot(Region card, Runnable whenGone) {
        hidePopover();
        foot.show(card, () -> gone(whenGone));
        popoverShown.set(true);
    }

    private void gone(Runnable then) {
        popoverShown.set(false);
        focusText();
        then.run();
    }

    @Override
    public void show(SidePage page) {
        if (!edges.isRightShown()) {
            edges.set(edges.panes().getValue().withRightHidden(false));
        }
        pages.show(page);
    }

    @Override
    public SidePage shownPage() {
        return pages.shown();
    }

    /// Labels what is selected, by whole words.
    void label(LabelName label) {
        label(label, Marking.Edges.WORDS);
    }

    /// Labels what is selected; the keyboard goes to the text.
    void label(LabelName label, Marking.Edges edges) {
        model.marking().label(label, edges);
        focusText();
    }

    private void goTo(AnnotationId mark) {
        model.selection().select(mark);
        model.foreign().lookAt(mark);
        focusText();
    }

    private void chooseRelation() {
        if (!(model.linking().stepProperty().get() instanceof Linking.Step.Choosing(var choices))) {
            return;
        }
        pick(
                Message.of("annotate.pick-relation"),
                choices.stream().map(this::choice).toList(),
                () -> {
                    if (model.linking().stepProperty().get() instanceof Linking.Step.Choosing) {
                        model.linking().cancel();
                    }
                });
    }

    private Choice choice(RelationChoice relation) {
        return new Choice(relation.title(), null, null, () -> model.linking().choose(relation));
    }

    private void pick(Message prompt, List<Choice> choices, Runnable givenUp) {
        Picker picker = new Picker(prompt, choices, this::hidePopover);
        show(picker, about(), givenUp);
        picker.begin();
    }

    /// The words or the mark that a card is about.
    private Optional<Span> about() {
        Span words = model.selection().words();
        return words.isEmpty() ? model.selection().annotation().map(Annotation::outer) : Optional.of(words);
    }
}
