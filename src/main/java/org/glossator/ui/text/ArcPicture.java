package org.glossator.ui.text;

import java.util.List;
import org.glossator.annotation.RelationId;
import org.jspecify.annotations.Nullable;

/// All that the picture of the arcs depends on: where two are equal, so are their pictures, and nothing is painted
/// anew.
///
/// @param strands the arcs to be drawn
/// @param page where they may run
/// @param strong the arc that stands out, if one does
/// @param paper what their colours must be seen on
record ArcPicture(
        List<Strand> strands, ArcPage page, @Nullable RelationId strong, Paper paper) {

    /// An arc with what it looks like.
    ///
    /// @param label the words on its plate
    record Strand(ArcLink link, ArcLook look, String label) {}
}
