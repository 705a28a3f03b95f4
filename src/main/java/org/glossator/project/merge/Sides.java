package org.glossator.project.merge;

import java.util.Optional;
import org.glossator.project.Journal;
import org.glossator.project.StoreException;
import org.glossator.text.TextDigest;

/// The journals of the copy that takes in and of the one that is taken in.
record Sides(Journal ours, Journal theirs) {

    /// A text that was ever in either.
    Optional<String> text(TextDigest digest) throws StoreException {
        Optional<String> here = ours.text(digest);
        return here.isPresent() ? here : theirs.text(digest);
    }
}
