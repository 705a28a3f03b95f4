package org.glossator.ui.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;
import org.fxmisc.flowless.Cell;
import org.fxmisc.flowless.VirtualFlow;
import org.fxmisc.flowless.VirtualFlowHit;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.CharacterHit;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.TextExt;
import org.fxmisc.richtext.model.GenericEditableStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyledSegment;
import org.fxmisc.richtext.model.TextOps;
import org.fxmisc.richtext.util.UndoUtils;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.message.Message;
import org.glossator.text.Graphemes;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

/// RichTextFX's area over one document: it lays out, scrolls, selects and copies plain text, one segment a paragraph
/// (but see [Segments]) and no styles, and never edits. What is drawn over the text stands in a [DecorationLayer] a
/// paragraph, and never in
/// the text's styles, since a changed style rebuilds its paragraph.
///
/// A paragraph's style is its number. Offsets of the area itself are shown offsets of its [DisplayText].
final class ReadingArea extends GenericStyledArea<Integer, String, Integer> {

    private static final TextOps<String, Integer> SEGMENTS = SegmentOps.styledTextOps();

    private final DisplayText text;
    private final Map<Integer, DecorationLayer> layers = new HashMap<>();
    private final Letters letters;
    private Drawing drawing;
    private boolean focusing;

    ReadingArea(DisplayText text, Letters letters, Drawing drawing) {
        super(
                0,
                (flow, paragraph) -> letters.set(flow, text.paragraphs().get(paragraph)),
                0,
                document(text),
                SEGMENTS,
                true,
                ReadingArea::node);
        this.text = text;
        this.letters = letters;
        this.drawing = drawing;
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setAccessibleRoleDescription(Message.of("reading.role").sentence());
        currentParagraphProperty().addListener((_, _, _) -> {
            dim();
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        });
        caretPositionProperty()
                .addListener((_, _, _) -> notifyAccessibleAttributeChanged(AccessibleAttribute.CARET_OFFSET));
        setUndoManager(UndoUtils.noOpUndoManager());
        setEditable(false);
        setWrapText(true);
        setParagraphGraphicFactory(paragraph -> new DecorationLayer(this, paragraph));
        getCaretSelectionBind().getUnderlyingCaret().setBlinkRate(javafx.util.Duration.ZERO);
        setShowCaret(CaretVisibility.OFF);
        focusedProperty()
                .addListener((_, _, focused) -> setShowCaret(focused ? CaretVisibility.ON : CaretVisibility.OFF));
        ReadingKeys.install(this);
        ReadingMouse.install(this);
        selectionProperty().addListener((_, _, _) -> layers.values().forEach(DecorationLayer::selectionChanged));
    }

    private static GenericEditableStyledDocument<Integer, String, Integer> document(DisplayText text) {
        List<String> paragraphs = text.paragraphs();
        var builder = new ReadOnlyStyledDocumentBuilder<Integer, String, Integer>(SEGMENTS, 0, paragraphs.size());
        for (int i = 0; i < paragraphs.size(); i++) {
            List<String> pieces = Segments.of(paragraphs.get(i));
            if (pieces.size() == 1) {
                builder.addParagraph(paragraphs.get(i), 0, i);
            } else {
                builder.addParagraph(apart(pieces), i);
            }
        }
        return new GenericEditableStyledDocument<>(builder.build());
    }

    /// Pieces of alternating styles, so that RichTextFX does not join them again.
    private static List<StyledSegment<String, Integer>> apart(List<String> pieces) {
        return IntStream.range(0, pieces.size())
                .mapToObj(i -> new StyledSegment<>(pieces.get(i), i % 2))
                .toList();
    }

    private static Node node(StyledSegment<String, Integer> segment) {
        TextExt node = new TextExt(segment.getSegment());
        node.setTextOrigin(VPos.TOP);
        node.getStyleClass().add("text");
        return node;
    }

    DisplayText text() {
        return text;
    }

    Drawing drawing() {
        return drawing;
    }

    /// Draws something else over the text, or the same otherwise. What looks as it did is not painted anew.
    @SuppressWarnings("ReferenceEquality") // comparing two sets of marks would cost more than drawing them
    void draw(Drawing other) {
        boolean others = other.decorations() != drawing.decorations();
        drawing = other;
        layers.values().forEach(layer -> layer.refresh(others));
    }

    /// The marks of a paragraph as they are to be drawn.
    List<Lane> lanes(int paragraph) {
        return Lanes.of(drawing.decorations().fragments(text, paragraph));
    }

    /// The emphasised mark as it is drawn now.
    Optional<Annotation> emphasised() {
        AnnotationId mark = drawing.accent().emphasised();
        return mark == null ? Optional.empty() : drawing.decorations().find(mark);
    }

    /// The handle of the emphasised mark within `reach` pixels of a point of this area, the nearest if there are two.
    Optional<Grip> gripAt(double x, double y, double reach) {
        if (!drawing.accent().handles().shown()) {
            return Optional.empty();
        }
        Map<Grip, Double> near = new HashMap<>();
        emphasised().stream()
                .flatMap(mark -> Grip.of(mark, text).stream())
                .forEach(grip -> boundsOf(grip)
                        .filter(box -> y >= box.getMinY() - reach && y <= box.getMaxY() + 2 * reach)
                        .map(box -> Math.abs(x - box.getMinX()))
                        .filter(distance -> distance <= reach)
                        .ifPresent(distance -> near.put(grip, distance)));
        return near.entrySet().stream().min(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /// Where the marks that begin on the screen, or just beyond its ends, begin; in coordinates of this area.
    Map<AnnotationId, ArcEnd.Seen> anchors() {
        Map<AnnotationId, ArcEnd.Seen> found = new HashMap<>();
        layers.forEach((paragraph, layer) -> {
            if (flow().getCellIfVisible(paragraph).isPresent()) {
                Point2D origin = sceneToLocal(layer.localToScene(Point2D.ZERO));
                boolean rightToLeft =
                        Typesetting.isRightToLeft(text.paragraphs().get(paragraph));
                layer.anchors()
                        .forEach((mark, box) -> found.put(
                                mark,
                                new ArcEnd.Seen(
                                        new Rectangle2D(
                                                box.getMinX() + origin.getX(),
                                                box.getMinY() + origin.getY(),
                                                box.getWidth(),
                                                box.getHeight()),
                                        rightToLeft)));
            }
        });
        return found;
    }

    /// Whether a raw offset stands before all that is on the screen.
    boolean isAbove(int offset) {
        return text.place(offset).paragraph() <= flow().getFirstVisibleIndex();
    }

    /// Where the column of text begins; the margin is before it.
    double textLeft() {
        return layers.values().stream()
                .mapToDouble(DecorationLayer::textLeft)
                .max()
                .orElse(0);
    }

    /// Where the column of text ends.
    double textRight() {
        return layers.values().stream()
                .mapToDouble(DecorationLayer::textRight)
                .max()
                .orElse(getWidth());
    }

    private Optional<Bounds> boundsOf(Grip grip) {
        Place place = grip.place();
        return flow().getCellIfVisible(place.paragraph())
                .map(cell -> inArea(
                        flowIn((Region) cell.getNode()),
                        geometry(place.paragraph())
                                .edge(place.column(), grip.handle().edge())));
    }

    private Bounds inArea(Node shown, Rectangle2D box) {
        return sceneToLocal(
                shown.localToScene(new BoundingBox(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight())));
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, @Nullable Object... parameters) {
        return Speech.answer(this, attribute, parameters)
                .orElseGet(() -> super.queryAccessibleAttribute(attribute, parameters));
    }

    /// Whether the paragraphs without the caret stand back.
    void focus(boolean focused) {
        focusing = focused;
        dim();
    }

    private void dim() {
        layers.values().forEach(this::dim);
    }

    private void dim(DecorationLayer layer) {
        layer.dim(focusing && layer.paragraph() != getCurrentParagraph());
    }

    /// Chooses the font of every paragraph on the screen anew.
    void reset() {
        layers.forEach(
                (paragraph, layer) -> layer.set(letters, text.paragraphs().get(paragraph)));
    }

    /// The margins around a paragraph.
    ObservableValue<Insets> margins(int paragraph) {
        return letters.column().around(paragraph, text.paragraphs().size());
    }

    void layerCame(int paragraph, DecorationLayer layer) {
        dim(layer);
        layers.put(paragraph, layer);
        layer.refresh(true);
    }

    void layerLeft(int paragraph, DecorationLayer layer) {
        layers.remove(paragraph, layer);
    }

    /// What is selected, in raw offsets; empty at the caret where nothing is.
    Span selectedSpan() {
        return text.toRaw(getSelection().getStart(), getSelection().getEnd());
    }

    /// Selects a raw span, with the caret at its end.
    void select(Span span) {
        Place from = text.place(span.start());
        Place to = text.placeOfEnd(span);
        selectRange(from.paragraph(), from.column(), to.paragraph(), to.column());
    }

    /// The raw offset nearest to a point of this area at which a caret can stand.
    int offsetAt(double x, double y) {
        VirtualFlowHit<? extends Cell<?, ?>> hit =
                flow().hit(x - getInsets().getLeft(), y - getInsets().getTop());
        if (hit.isBeforeCells()) {
            return 0;
        }
        if (hit.isAfterCells()) {
            return text.raw().length();
        }
        Point2D point = inText(hit);
        int column = geometry(hit.getCellIndex()).columnAt(point.getX(), point.getY());
        return Graphemes.floor(text.raw(), text.offset(new Place(hit.getCellIndex(), column)));
    }

    /// The raw offset of the grapheme cluster under a point of this area; empty beside the text.
    OptionalInt characterAt(double x, double y) {
        VirtualFlowHit<? extends Cell<?, ?>> hit =
                flow().hit(x - getInsets().getLeft(), y - getInsets().getTop());
        if (!hit.isCellHit()) {
            return OptionalInt.empty();
        }
        Point2D point = inText(hit);
        ParagraphGeometry geometry = geometry(hit.getCellIndex());
        Span paragraph = text.span(hit.getCellIndex());
        int offset = paragraph.start() + geometry.characterAt(point.getX(), point.getY());
        Span cluster = Graphemes.snap(text.raw(), new Span(offset, Math.min(offset + 1, paragraph.end())));
        boolean on = geometry.isOn(
                point.getX(),
                point.getY(),
                cluster.start() - paragraph.start(),
                Math.min(cluster.end(), paragraph.end()) - paragraph.start());
        return on ? OptionalInt.of(cluster.start()) : OptionalInt.empty();
    }

    /// Where mouse presses and drags lead, so that they can reach no place inside a grapheme cluster.
    @Override
    public CharacterHit hit(double x, double y) {
        return CharacterHit.insertionAt(text.toShown(offsetAt(x, y)));
    }

    private Point2D inText(VirtualFlowHit<? extends Cell<?, ?>> hit) {
        TextFlow shown = flowOf(hit.getCellIndex());
        return hit.getCellOffset().subtract(shown.getLayoutX(), shown.getLayoutY());
    }

    /// Where the characters of a paragraph stand; it need not be on the screen.
    ParagraphGeometry geometry(int paragraph) {
        return new ParagraphGeometry(flowOf(paragraph), text.paragraphs().get(paragraph));
    }

    /// The laid-out text of a paragraph; it need not be on the screen.
    TextFlow flowOf(int paragraph) {
        Region box = (Region) flow().getCell(paragraph).getNode();
        box.layout();
        return flowIn(box);
    }

    /// The text of a paragraph's box, its first child.
    static TextFlow flowIn(Region box) {
        return (TextFlow) box.getChildrenUnmodifiable().getFirst();
    }

    /// The scrolling part of the area, its first child.
    VirtualFlow<?, ? extends Cell<?, ?>> flow() {
        return (VirtualFlow<?, ?>) getChildrenUnmodifiable().getFirst();
    }

    /// Scrolls so that the line of a raw offset stands in the middle.
    void centre(int offset) {
        show(new ReadingPlace(offset, flow().getHeight() / 2));
    }

    /// Scrolls so that a line stands where it is wanted.
    void show(ReadingPlace wanted) {
        int offset = wanted.offset();
        Place place = text.place(offset);
        Rectangle2D caret = geometry(place.paragraph()).caret(place.column());
        double middle = flowOf(place.paragraph()).getLayoutY() + (caret.getMinY() + caret.getMaxY()) / 2;
        flow().showAtOffset(place.paragraph(), wanted.height() - middle);
    }

    /// How high the middle of a raw offset's line stands; empty where its paragraph is not there.
    OptionalDouble heightOf(int offset) {
        Place place = text.place(offset);
        return boundsOf(place.paragraph(), place.column(), place.column())
                .map(bounds -> OptionalDouble.of(bounds.getCenterY()))
                .orElseGet(OptionalDouble::empty);
    }

    /// Whether the line of a raw offset is seen whole.
    boolean isSeen(int offset) {
        Place place = text.place(offset);
        return boundsOf(place.paragraph(), place.column(), place.column())
                .map(getLayoutBounds()::contains)
                .orElse(false);
    }

    /// Where the first line of a raw span stands on the screen; empty where its paragraph is not there.
    Optional<Bounds> boundsOnScreen(Span span) {
        return text.stretches(span).stream()
                .findFirst()
                .flatMap(part -> boundsOf(part.paragraph(), part.start(), part.end()))
                .map(this::localToScreen);
    }

    private Optional<Bounds> boundsOf(int paragraph, int start, int end) {
        return flow().getCellIfVisible(paragraph).flatMap(cell -> {
            ParagraphGeometry geometry = geometry(paragraph);
            Node shown = flowIn((Region) cell.getNode());
            List<Rectangle2D> boxes = start == end ? List.of(geometry.caret(start)) : geometry.boxes(start, end);
            return boxes.stream().findFirst().map(box -> inArea(shown, box));
        });
    }
}
