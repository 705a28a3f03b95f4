package org.glossator.ui.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.glossator.annotation.AnnotationId;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

/// What stands out among the marks.
///
/// @param emphasised the mark with the handles
/// @param chosen other marks that stand out as it does
/// @param hovered the mark under the mouse
/// @param handles whether and how the emphasised mark can be gripped
/// @param preview words that will be marked
record Accent(
        @Nullable AnnotationId emphasised,
        Set<AnnotationId> chosen,
        @Nullable AnnotationId hovered,
        Handles handles,
        @Nullable Preview preview) {

    static final Accent NONE = new Accent(null, Set.of(), null, Handles.HIDDEN, null);

    /// The handles of the emphasised mark.
    ///
    /// @param shown whether there are any
    /// @param grabbed the one that keys would move, drawn filled
    record Handles(boolean shown, @Nullable Handle grabbed) {

        static final Handles HIDDEN = new Handles(false, null);
    }

    /// How a mark stands out.
    enum Stance {
        PLAIN,
        HOVERED,
        STRONG
    }

    Accent {
        chosen = Set.copyOf(chosen);
    }

    /// What of this concerns a paragraph with these marks over these raw offsets, and no more: so that the picture of
    /// a paragraph does not depend on what goes on in others.
    Accent among(List<Lane> lanes, Span paragraph) {
        Set<AnnotationId> here =
                lanes.stream().map(lane -> lane.fragment().annotation().id()).collect(Collectors.toSet());
        AnnotationId strong = emphasised != null && here.contains(emphasised) ? emphasised : null;
        here.remove(emphasised);
        Preview words = preview != null && preview.span().overlaps(paragraph) ? preview : null;
        AnnotationId under = hovered != null && here.contains(hovered) ? hovered : null;
        here.retainAll(chosen);
        return new Accent(strong, here, under, strong == null ? Handles.HIDDEN : handles, words);
    }

    Stance of(AnnotationId mark) {
        if (mark.equals(emphasised) || chosen.contains(mark)) {
            return Stance.STRONG;
        }
        return mark.equals(hovered) ? Stance.HOVERED : Stance.PLAIN;
    }
}
