package org.glossator.ui.text;

import java.util.function.Function;
import org.glossator.annotation.Relation;
import org.glossator.annotation.RelationSet;

/// The relations among what is drawn over a text. Immutable.
///
/// @param relations what there is
/// @param look what each of them looks like; asked on the FX thread, for what is on the screen only
public record Ties(RelationSet relations, Function<Relation, ArcLook> look) {

    /// No relation at all.
    public static final Ties NONE = new Ties(RelationSet.EMPTY, _ -> {
        throw new IllegalStateException("There is no relation to look at");
    });
}
