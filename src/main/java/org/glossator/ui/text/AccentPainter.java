package org.glossator.ui.text;

import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// Paints what stands out in a paragraph beside its marks themselves: the handles of the emphasised mark, and words
/// that will be marked. Few paragraphs ever have any, so the nodes are made when first needed.
final class AccentPainter {

    private final Group below = group();
    private final Group above = group();
    private @Nullable HandlePainter handles;
    private @Nullable PreviewPainter preview;

    /// The paragraph that is painted.
    ///
    /// @param text the document
    /// @param paragraph its number
    /// @param geometry where its characters stand
    /// @param flow the laid-out paragraph
    record Page(DisplayText text, int paragraph, ParagraphGeometry geometry, TextFlow flow) {

        Rectangle2D moved(Rectangle2D box) {
            return new Rectangle2D(
                    box.getMinX() + flow.getLayoutX(),
                    box.getMinY() + flow.getLayoutY(),
                    box.getWidth(),
                    box.getHeight());
        }
    }

    private static Group group() {
        Group group = new Group();
        group.setManaged(false);
        group.setAutoSizeChildren(false);
        return group;
    }

    /// What is painted behind a selection.
    Group below() {
        return below;
    }

    /// What is painted over everything else.
    Group above() {
        return above;
    }

    /// Paints what stands out, and nothing else.
    ///
    /// @return whether something does for the first time, so that [#below] and [#above] must be shown from now on
    boolean paint(Page page, Painting painting) {
        boolean unused = handles == null && preview == null;
        paintHandles(page, painting);
        paintPreview(page, painting);
        return unused && (handles != null || preview != null);
    }

    private void paintHandles(Page page, Painting painting) {
        if (painting.accent().handles().shown()) {
            HandlePainter painter = handles();
            painting.lanes().stream()
                    .filter(lane -> lane.fragment()
                            .annotation()
                            .id()
                            .equals(painting.accent().emphasised()))
                    .findFirst()
                    .ifPresent(lane -> Grip.of(lane.fragment().annotation(), page.text()).stream()
                            .filter(grip -> grip.place().paragraph() == page.paragraph())
                            .forEach(grip -> painter.add(lane, grip.handle(), edge(page, grip), painting)));
        }
        if (handles != null) {
            handles.show();
        }
    }

    private static Rectangle2D edge(Page page, Grip grip) {
        return page.moved(
                page.geometry().edge(grip.place().column(), grip.handle().edge()));
    }

    private void paintPreview(Page page, Painting painting) {
        Preview words = painting.accent().preview();
        if (preview != null) {
            preview.hide();
        }
        if (words != null) {
            PreviewPainter painter = preview();
            boolean begins =
                    words.span().start() >= page.text().span(page.paragraph()).start();
            page.text().stretches(words.span()).stream()
                    .filter(part -> part.paragraph() == page.paragraph())
                    .map(part -> page.geometry().boxes(part.start(), part.end()))
                    .forEach(boxes -> painter.show(
                            words.look(), boxes.stream().map(page::moved).toList(), begins, painting));
        }
    }

    private HandlePainter handles() {
        if (handles == null) {
            handles = new HandlePainter();
            above.getChildren().add(handles.group());
        }
        return handles;
    }

    private PreviewPainter preview() {
        if (preview == null) {
            preview = new PreviewPainter();
            below.getChildren().add(preview.tint());
            above.getChildren().add(preview.outline());
        }
        return preview;
    }
}
