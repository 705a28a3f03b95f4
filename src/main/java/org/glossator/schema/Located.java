package org.glossator.schema;

import java.util.List;
import java.util.Map;

/// A JSON value that remembers where it stands, so that whatever is wrong with it can be shown there.
public sealed interface Located {

    /// Where it begins.
    Place place();

    /// An object.
    record Members(Place place, Map<String, Located> values) implements Located {}

    /// An array.
    record Items(Place place, List<Located> values) implements Located {}

    /// A string.
    record Words(Place place, String value) implements Located {}

    /// A number, as it is written.
    record Figure(Place place, String value) implements Located {}

    /// `true` or `false`.
    record Truth(Place place, boolean value) implements Located {}

    /// `null`.
    record Nothing(Place place) implements Located {}

    /// What kind of value it is, as the messages' `select` names it.
    default String kind() {
        return switch (this) {
            case Members _ -> "object";
            case Items _ -> "list";
            case Words _ -> "text";
            case Figure _ -> "number";
            case Truth _ -> "flag";
            case Nothing _ -> "null";
        };
    }
}
