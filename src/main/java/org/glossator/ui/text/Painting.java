package org.glossator.ui.text;

import java.util.List;
import javafx.geometry.Dimension2D;
import org.glossator.annotation.AnnotationId;
import org.jspecify.annotations.Nullable;

/// All that the picture of one paragraph's marks depends on: where two are equal, so are their pictures, and nothing
/// is painted anew.
///
/// @param lanes the marks
/// @param emphasised the mark among them that stands out, if one does
/// @param paper what their colours must be seen on
/// @param metrics the measures of the page
/// @param size of the paragraph, in which its lines are wrapped
record Painting(List<Lane> lanes, @Nullable AnnotationId emphasised, Paper paper, Metrics metrics, Dimension2D size) {

    static Painting of(List<Lane> lanes, Drawing drawing, Dimension2D size) {
        AnnotationId emphasised = drawing.emphasised();
        boolean here = lanes.stream()
                .anyMatch(lane -> lane.fragment().annotation().id().equals(emphasised));
        return new Painting(lanes, here ? emphasised : null, drawing.paper(), drawing.metrics(), size);
    }

    boolean emphasises(Lane lane) {
        return lane.fragment().annotation().id().equals(emphasised);
    }
}
