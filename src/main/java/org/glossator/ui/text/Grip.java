package org.glossator.ui.text;

import java.util.ArrayList;
import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.text.Span;

/// Where a handle of a mark is shown.
///
/// @param handle what is gripped there
/// @param place before the first character of the fragment for a start, behind the last for an end
record Grip(Handle handle, Place place) {

    /// The grips of a mark, fragment by fragment. What a fragment covers of separators alone has none.
    static List<Grip> of(Annotation annotation, DisplayText text) {
        List<Grip> grips = new ArrayList<>();
        for (int i = 0; i < annotation.spans().size(); i++) {
            Span span = annotation.spans().get(i);
            List<Stretch> shown = text.stretches(span);
            if (!shown.isEmpty()) {
                Stretch first = shown.getFirst();
                Stretch last = shown.getLast();
                grips.add(new Grip(new Handle(i, Edge.START), new Place(first.paragraph(), first.start())));
                grips.add(new Grip(new Handle(i, Edge.END), new Place(last.paragraph(), last.end())));
            }
        }
        return grips;
    }
}
