package org.glossator.ui.text;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.RelationId;
import org.glossator.text.Span;
import org.glossator.text.TextDocument;
import org.jspecify.annotations.Nullable;

/// A document's text with its annotations drawn over it: tints, an underline a nesting level, tags above.
///
/// It shows and selects, and never edits; what is selected or clicked is told in raw offsets of the document. Keys
/// that neither walk nor select pass by, so letters and digits reach the window's commands. All use is on the FX
/// thread.
///
/// ```java
/// view.show(document, Decorations.of(set, annotation -> new Look(colour, name)));
/// view.selectionProperty().addListener((_, _, span) -> …);
/// view.decorate(Decorations.of(changedSet, looks));     // paints only the paragraphs that look different now
/// ```
///
/// Colours come from `css/text.css` and its looked-up names `-gl-text-bg`, `-gl-text-fg`, `-gl-selection`, `-gl-caret`;
/// a style sheet of the scene that defines them on `.root` prevails. The colours of marks follow [#paperProperty()].
public final class AnnotatedTextView extends Region {

    private static final Span NOTHING = new Span(0, 0);

    private final ReadOnlyObjectWrapper<Span> selection = new ReadOnlyObjectWrapper<>(this, "selection", NOTHING);
    private final ReadOnlyIntegerWrapper caret = new ReadOnlyIntegerWrapper(this, "caret", 0);
    private final Accents accents = new Accents(this::draw);
    private final PageLook look = new PageLook();
    private final ObjectProperty<@Nullable RelationId> emphasisedArc =
            new SimpleObjectProperty<>(this, "emphasisedArc");
    private final ArcOverlay arcs = new ArcOverlay();
    private final StringProperty guidance = new SimpleStringProperty(this, "guidance", "");

    private final Letters letters;
    private final Stay stay = new Stay();
    private Decorations decorations = Decorations.NONE;
    private Consumer<TextClick> clicked = _ -> {};
    private Consumer<EdgeMove> edgeMoved = _ -> {};
    private @Nullable ReadingArea area;
    private @Nullable VirtualizedScrollPane<ReadingArea> pane;

    /// A view that shows nothing yet.
    public AnnotatedTextView() {
        PangoWrapRepair.apply();
        letters = new Letters(look.metrics());
        getStyleClass().add("annotated-text-view");
        // Where one has clicked is found from the left; right-to-left paragraphs run rightward of themselves.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        sceneProperty().addListener((_, _, scene) -> bringStyles(scene));
        look.paper.addListener((_, _, _) -> draw());
        look.onReshaped(this::resize);
        look.allArcsShown.addListener((_, _, shown) -> arcs.showAll(shown));
        look.focusMode.addListener((_, _, focused) -> {
            if (area != null) {
                area.focus(focused);
            }
        });
        widthProperty().addListener((_, _, _) -> setColumn());
        guidance.addListener((_, _, _) -> speak());
        emphasisedArc.addListener((_, _, relation) -> {
            arcs.emphasise(relation);
            requestLayout();
        });
    }

    /// The style sheet goes before all others of the scene, so that a theme's colours prevail over its own.
    private static void bringStyles(@Nullable Scene scene) {
        String sheet = String.valueOf(AnnotatedTextView.class.getResource("/glossator/css/text.css"));
        if (scene != null && !scene.getStylesheets().contains(sheet)) {
            scene.getStylesheets().addFirst(sheet);
        }
    }

    /// Shows another document from its beginning, with these marks.
    public void show(TextDocument document, Decorations marks) {
        clear();
        take(marks);
        ReadingArea fresh = new ReadingArea(DisplayText.of(document.text()), letters, drawing());
        fresh.selectionProperty().addListener((_, _, _) -> selection.set(fresh.selectedSpan()));
        fresh.focus(look.focusMode.get());
        fresh.caretPositionProperty().addListener((_, _, at) -> {
            caret.set(fresh.text().toRaw(at));
            speak();
        });
        fresh.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> clicked(fresh, click));
        EdgeMouse.install(fresh, new Dragging(accents, this::draw, move -> edgeMoved.accept(move)));
        Hovering.install(fresh, accents.hovered::set);
        VirtualizedScrollPane<ReadingArea> scrolled =
                new VirtualizedScrollPane<>(fresh, ScrollBarPolicy.NEVER, ScrollBarPolicy.AS_NEEDED);
        area = fresh;
        pane = scrolled;
        arcs.over(fresh);
        getChildren().setAll(scrolled, arcs);
        fresh.moveTo(0);
        speak();
    }

    /// Tells a screen reader of the marks at the caret.
    private void speak() {
        if (area != null) {
            String marks = SpokenMarks.at(decorations, area.text().raw(), caret.get());
            area.setAccessibleHelp((marks + " " + guidance.get()).strip());
        }
    }

    /// Shows nothing.
    public void clear() {
        boolean focused = area != null && area.isFocused();
        if (focused) {
            super.requestFocus();
        }
        getChildren().clear();
        arcs.over(null);
        if (area != null) {
            area.dispose();
        }
        area = null;
        pane = null;
        decorations = Decorations.NONE;
        accents.draft(null);
        accents.hovered.set(null);
        selection.set(NOTHING);
        caret.set(0);
    }

    /// Draws other marks over the same document. Paragraphs whose marks look as before are not painted again, so this
    /// is what to call after every edit.
    public void decorate(Decorations marks) {
        take(marks);
        accents.draft(null);
        draw();
        speak();
    }

    private void take(Decorations marks) {
        decorations = marks;
        look.related.set(!marks.ties().relations().isEmpty());
    }

    /// Shows the marks as they are where a moved edge has been told but nothing became of it.
    public void endDraft() {
        if (accents.isDrafting()) {
            accents.draft(null);
            draw();
        }
    }

    private void draw() {
        if (area != null) {
            area.draw(drawing());
        }
    }

    private void resize() {
        ReadingArea shown = area;
        if (shown == null) {
            follow();
            return;
        }
        ReadingPlace place = stay.at(shown);
        if (follow()) {
            shown.reset();
        }
        draw();
        layout();
        stay.keep(shown, place);
    }

    /// Lets letters and margins be as the person wants them.
    ///
    /// @return whether paragraphs must be set again
    private boolean follow() {
        boolean otherLetters = letters.follow(look.metrics(), look.fontFamily.get());
        setColumn();
        return otherLetters;
    }

    private void setColumn() {
        int longest = look.charactersPerLine.get();
        letters.column().follow(getWidth(), longest <= 0 ? Double.MAX_VALUE : letters.widthOf(longest));
    }

    private Drawing drawing() {
        return new Drawing(accents.in(decorations), accents.now(), look.paper.get(), look.metrics());
    }

    private void clicked(ReadingArea where, MouseEvent click) {
        if (click.isStillSincePress()) {
            OptionalInt character = where.characterAt(click.getX(), click.getY());
            clicked.accept(new TextClick(character, where.offsetAt(click.getX(), click.getY()), click));
        }
    }

    /// Called for each click that was no drag, after the caret has moved there.
    public void setOnTextClicked(Consumer<TextClick> listener) {
        clicked = listener;
    }

    /// What is selected, in whole grapheme clusters; empty at the caret where nothing is.
    public Span selection() {
        return selection.get();
    }

    public ReadOnlyObjectProperty<Span> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /// Where the caret stands.
    public int caret() {
        return caret.get();
    }

    public ReadOnlyIntegerProperty caretProperty() {
        return caret.getReadOnlyProperty();
    }

    /// Selects a span, with the caret at its end, without scrolling to it; an empty one moves the caret.
    public void select(Span span) {
        if (area != null) {
            area.select(span);
        }
    }

    /// Scrolls so that the line of `offset` stands in the middle.
    public void centre(int offset) {
        if (area != null) {
            layout();
            area.centre(offset);
        }
    }

    /// Scrolls so that the beginning of `span` is seen; not at all where it is seen already.
    public void reveal(Span span) {
        if (area != null && !area.isSeen(span.start())) {
            centre(span.start());
        }
    }

    /// The offset nearest to a point of this view at which a caret can stand.
    public int offsetAt(double x, double y) {
        return area == null ? 0 : area.offsetAt(x, y);
    }

    /// The offset of the character under a point of this view; empty beside the text.
    public OptionalInt characterAt(double x, double y) {
        return area == null ? OptionalInt.empty() : area.characterAt(x, y);
    }

    /// Where the first line of a span stands on the screen, for what pops up beside it; empty where it is not seen.
    public Optional<Bounds> boundsOnScreen(Span span) {
        return area == null ? Optional.empty() : area.boundsOnScreen(span);
    }

    /// The mark that stands out from the others, if one does; it is the one with the handles.
    public ObjectProperty<@Nullable AnnotationId> emphasisedProperty() {
        return accents.emphasised;
    }

    /// Marks that stand out like the emphasised one, without handles: those chosen together.
    public ObjectProperty<Set<AnnotationId>> chosenProperty() {
        return accents.chosen;
    }

    /// The innermost mark under the mouse, outlined thinly; null where there is none.
    public ReadOnlyObjectProperty<@Nullable AnnotationId> hoveredProperty() {
        return accents.hovered.getReadOnlyProperty();
    }

    /// Words that will be marked, drawn with a dashed outline; null where there are none.
    public ObjectProperty<@Nullable Preview> previewProperty() {
        return accents.preview;
    }

    /// Whether the edges of the emphasised mark have handles and can be dragged; at first they have none.
    public BooleanProperty handlesShownProperty() {
        return accents.handlesShown;
    }

    /// The handle that keys would move, drawn filled; null where none is grabbed. A press of the mouse on an edge
    /// grabs it, so bind it in both directions or not at all.
    public ObjectProperty<@Nullable Handle> grabbedEdgeProperty() {
        return accents.grabbedEdge;
    }

    /// Called when an edge has been dragged elsewhere and let go. The mark is drawn as it would stand until the next
    /// [#decorate] or [#endDraft].
    public void setOnEdgeMoved(Consumer<EdgeMove> listener) {
        edgeMoved = listener;
    }

    /// What the colours of the marks must be seen on; to be set with the theme.
    public ObjectProperty<Paper> paperProperty() {
        return look.paper;
    }

    /// The size of the letters and all that goes with it, 1 for 16 pixels; from 0.5 to 4.
    public DoubleProperty zoomProperty() {
        return look.zoom;
    }

    /// How far the lines stand apart, 1 for what tags and three underlines need; from 0.5 to 4.
    public DoubleProperty lineSpacingProperty() {
        return look.lineSpacing;
    }

    /// Whether each mark has its tag above it.
    public BooleanProperty tagsShownProperty() {
        return look.tagsShown;
    }

    /// How many letters a line holds at most, about; the column of text then stands in the middle. 0 for lines as long
    /// as the view is wide.
    public IntegerProperty charactersPerLineProperty() {
        return look.charactersPerLine;
    }

    /// The family of the letters, one of [Fonts#families()]; empty for the program's own choice, which also sets each
    /// paragraph that the family has not all letters for.
    public StringProperty fontFamilyProperty() {
        return look.fontFamily;
    }

    /// Whether the paragraphs without the caret stand back.
    public BooleanProperty focusModeProperty() {
        return look.focusMode;
    }

    /// Whether the arcs of all relations are drawn, with more room between the lines; else only those of the emphasised
    /// mark are.
    public BooleanProperty allArcsShownProperty() {
        return look.allArcsShown;
    }

    /// What a screen reader is told besides the marks at the caret; empty for nothing.
    public StringProperty guidanceProperty() {
        return guidance;
    }

    /// The relation whose arc stands out, if one does.
    public ObjectProperty<@Nullable RelationId> emphasisedArcProperty() {
        return emphasisedArc;
    }

    /// Called when the label of an arc is clicked.
    public void setOnArcClicked(Consumer<RelationId> listener) {
        arcs.setOnClicked(listener);
    }

    /// Gives the focus to the text, so that the caret is seen and keys walk through it.
    @Override
    public void requestFocus() {
        if (area != null) {
            area.requestFocus();
        } else {
            super.requestFocus();
        }
    }

    @Override
    protected void layoutChildren() {
        if (pane != null) {
            pane.resizeRelocate(0, 0, getWidth(), getHeight());
            arcs.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }
}
