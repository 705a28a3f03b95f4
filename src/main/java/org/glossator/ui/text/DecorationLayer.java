package org.glossator.ui.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.IndexRange;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;
import org.glossator.annotation.AnnotationId;
import org.jspecify.annotations.Nullable;

/// The marks and the selection of one paragraph on the screen, behind its text. RichTextFX takes it for the
/// paragraph's graphic; it takes no room, and paints within the pulse that lays the paragraph out.
///
/// It is known to its area while it is in a scene, and no longer: RichTextFX leaves it in its disposed paragraph.
final class DecorationLayer extends Region {

    private static final double DIMMED = 0.35;

    private final ReadingArea area;
    private final int paragraph;
    private final MarkPainter marks = new MarkPainter();
    private final TagPainter tags = new TagPainter();
    private final Boxes selection = new Boxes();
    private final AccentPainter accents = new AccentPainter();

    /// The text may have been laid out anew: width, letters, spacing. Whether that changes the picture is found out
    /// when it is painted.
    private final ChangeListener<Boolean> laidOut = (_, _, _) -> requestLayout();

    private final Map<AnnotationId, Rectangle2D> anchors = new HashMap<>();
    private @Nullable TextFlow flow;
    private @Nullable List<Lane> lanes;
    private @Nullable Painting painted;
    private IndexRange selected = new IndexRange(0, 0);

    DecorationLayer(ReadingArea area, int paragraph) {
        this.area = area;
        this.paragraph = paragraph;
        setManaged(false);
        setMouseTransparent(true);
        setViewOrder(1);
        selection.getStyleClass().add("selected-text");
        getChildren().setAll(marks.tints(), selection, marks.underlines(), marks.frames(), tags.group());
        sceneProperty().addListener((_, _, scene) -> sceneChanged(scene));
    }

    int paragraph() {
        return paragraph;
    }

    private void sceneChanged(@Nullable Scene scene) {
        if (scene == null) {
            area.layerLeft(paragraph, this);
            return;
        }
        if (flow == null && getParent() instanceof Region box) {
            flow = ReadingArea.flowIn(box);
            flow.needsLayoutProperty().addListener(laidOut);
            box.paddingProperty().bind(area.margins(paragraph));
        }
        area.layerCame(paragraph, this);
    }

    /// Lets the paragraph stand back, or no longer.
    void dim(boolean back) {
        if (getParent() != null) {
            getParent().setOpacity(back ? DIMMED : 1);
        }
    }

    /// Sets the paragraph in the font that is now chosen.
    void set(Letters letters, String words) {
        if (flow != null) {
            letters.set(flow, words);
        }
    }

    /// Draws the marks anew if they look otherwise than before.
    ///
    /// @param others whether they may be others
    void refresh(boolean others) {
        if (others) {
            lanes = null;
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (flow == null || flow.getWidth() <= 0 || !(getParent() instanceof Region box)) {
            return;
        }
        if (lanes == null) {
            lanes = area.lanes(paragraph);
        }
        Painting painting = Painting.of(
                lanes, area.drawing(), area.text().span(paragraph), new Dimension2D(box.getWidth(), box.getHeight()));
        if (!painting.equals(painted)) {
            painted = painting;
            resize(box.getWidth(), box.getHeight());
            paint(flow, painting);
            paintSelection(flow);
        }
    }

    private void paint(TextFlow text, Painting painting) {
        ParagraphGeometry geometry = geometry(text);
        anchors.clear();
        boolean rightToLeft = Typesetting.isRightToLeft(area.text().paragraphs().get(paragraph));
        for (Lane lane : painting.lanes()) {
            List<Rectangle2D> boxes = geometry
                    .boxes(lane.fragment().start(), lane.fragment().end())
                    .stream()
                    .map(box -> moved(box, text))
                    .toList();
            marks.add(lane, boxes, painting);
            if (!boxes.isEmpty()) {
                Rectangle2D first = firstRead(boxes, rightToLeft);
                double right = text.getLayoutX() + text.getWidth();
                double wanted = rightToLeft ? right - first.getMaxX() : first.getMinX() - text.getLayoutX();
                tags.add(lane, first, wanted, painting);
                if (lane.fragment().part() == 0 && lane.fragment().begins()) {
                    anchors.put(lane.fragment().annotation().id(), first);
                }
            }
        }
        marks.show(painting.paper());
        tags.show(text.getWidth(), text.getLayoutX(), rightToLeft);
        if (accents.paint(new AccentPainter.Page(area.text(), paragraph, geometry, text), painting)) {
            getChildren()
                    .setAll(
                            marks.tints(),
                            accents.below(),
                            selection,
                            marks.underlines(),
                            marks.frames(),
                            tags.group(),
                            accents.above());
        }
    }

    /// The first words of each mark that begins in this paragraph, as it was painted last.
    Map<AnnotationId, Rectangle2D> anchors() {
        return anchors;
    }

    double textLeft() {
        return flow == null ? 0 : flow.getLayoutX();
    }

    double textRight() {
        return flow == null ? 0 : flow.getLayoutX() + flow.getWidth();
    }

    /// The box on the first line of a mark from which one begins to read.
    private static Rectangle2D firstRead(List<Rectangle2D> boxes, boolean rightToLeft) {
        Rectangle2D first = boxes.getFirst();
        for (Rectangle2D box : boxes) {
            boolean sameLine = box.getMinY() < first.getMaxY();
            boolean before = rightToLeft ? box.getMaxX() > first.getMaxX() : box.getMinX() < first.getMinX();
            if (sameLine && before) {
                first = box;
            }
        }
        return first;
    }

    /// Draws the selection anew if it is another than before.
    void selectionChanged() {
        IndexRange now = area.getParagraphSelection(paragraph);
        if (flow != null && painted != null && !now.equals(selected)) {
            paintSelection(flow);
        }
    }

    private void paintSelection(TextFlow text) {
        selected = area.getParagraphSelection(paragraph);
        int end = Math.min(selected.getEnd(), area.getParagraphLength(paragraph));
        if (selected.getStart() < end) {
            geometry(text).boxes(selected.getStart(), end).forEach(box -> selection.add(moved(box, text)));
        }
        selection.show();
    }

    private ParagraphGeometry geometry(TextFlow text) {
        return new ParagraphGeometry(text, area.text().paragraphs().get(paragraph));
    }

    private static Rectangle2D moved(Rectangle2D box, TextFlow text) {
        return new Rectangle2D(
                box.getMinX() + text.getLayoutX(), box.getMinY() + text.getLayoutY(), box.getWidth(), box.getHeight());
    }
}
