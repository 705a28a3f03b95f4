package org.glossator.ui.text;

import java.util.List;
import javafx.geometry.Dimension2D;
import org.glossator.text.Span;

/// All that the picture of one paragraph's marks depends on: where two are equal, so are their pictures, and nothing
/// is painted anew.
///
/// @param lanes the marks
/// @param accent what stands out in this paragraph
/// @param paper what their colours must be seen on
/// @param metrics the measures of the page
/// @param size of the paragraph, in which its lines are wrapped
record Painting(List<Lane> lanes, Accent accent, Paper paper, Metrics metrics, Dimension2D size) {

    /// @param paragraph its raw offsets
    static Painting of(List<Lane> lanes, Drawing drawing, Span paragraph, Dimension2D size) {
        return new Painting(lanes, drawing.accent().among(lanes, paragraph), drawing.paper(), drawing.metrics(), size);
    }

    Accent.Stance stance(Lane lane) {
        return accent.of(lane.fragment().annotation().id());
    }
}
