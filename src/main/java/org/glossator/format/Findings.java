package org.glossator.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The findings of one reading, of which there are never more than a person could look at.
public final class Findings {

    /// A file with more than this is of another format.
    private static final int MOST = 1_000;

    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    /// All of them, in the order in which they were met.
    public List<Finding> all() {
        return findings;
    }

    /// Adds one.
    ///
    /// @throws FormatException if there are too many
    public void add(Finding finding) throws FormatException {
        findings.add(finding);
        if (findings.size() > MOST) {
            throw Place.line(finding.file(), Math.max(1, finding.line())).refused("format.too-many", MOST);
        }
    }

    /// Adds one of a kind that a file has everywhere or nowhere, so it is told once.
    ///
    /// @param what names the kind
    public void once(String what, Finding finding) throws FormatException {
        if (told.add(what)) {
            add(finding);
        }
    }
}
