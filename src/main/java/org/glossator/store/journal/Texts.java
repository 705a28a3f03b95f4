package org.glossator.store.journal;

import org.glossator.project.StoreException;
import org.glossator.text.OffsetMap;
import org.glossator.text.TextDigest;

/// Where the texts are that a journal entry speaks of by their digests.
public interface Texts {

    /// The text of this digest.
    ///
    /// @throws StoreException if it is not kept or cannot be read
    String text(TextDigest digest) throws StoreException;

    /// The offsets of the text of this digest.
    ///
    /// @throws StoreException if it is not kept or cannot be read
    OffsetMap offsets(TextDigest digest) throws StoreException;
}
