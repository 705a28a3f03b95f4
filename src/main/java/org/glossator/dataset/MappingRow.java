package org.glossator.dataset;

import java.util.Locale;
import org.glossator.format.FormatException;
import org.glossator.format.Place;

/// One rule of a [MappingFile].
///
/// @param kind what it is about
/// @param from the name that is given up, without blanks around it
/// @param to the name in its stead; blank where what bears it is left out
/// @param place where it stands
public record MappingRow(Kind kind, String from, String to, Place place) {

    /// What bears a name.
    public enum Kind {
        LABEL,
        ATTRIBUTE,
        RELATION;

        static Kind of(String written, Place place) throws FormatException {
            for (Kind kind : values()) {
                if (kind.name().toLowerCase(Locale.ROOT).equals(written.strip())) {
                    return kind;
                }
            }
            throw place.refused("dataset.map-kind", written);
        }
    }

    /// @throws FormatException if it names nothing
    static MappingRow of(Kind kind, String from, String to, Place place) throws FormatException {
        if (from.isBlank()) {
            throw place.refused("dataset.map-nothing");
        }
        return new MappingRow(kind, from.strip(), to.strip(), place);
    }

    /// Whether what bears the name is left out.
    public boolean leavesOut() {
        return to.isEmpty();
    }
}
