package org.glossator.ui.help;

/// A place in the help.
///
/// @param page the page's name
/// @param anchor what links call the heading; empty for the top of the page
public record Place(String page, String anchor) {

    /// The place that is written as `schema` or `schema#labels`.
    public static Place of(String written) {
        int hash = written.indexOf('#');
        return hash < 0 ? new Place(written, "") : new Place(written.substring(0, hash), written.substring(hash + 1));
    }
}
