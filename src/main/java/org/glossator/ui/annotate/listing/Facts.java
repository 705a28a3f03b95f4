package org.glossator.ui.annotate.listing;

import org.glossator.annotation.LayerId;
import org.glossator.project.Holding;
import org.glossator.project.Tally;
import org.glossator.text.DocumentHead;

/// What a list can ask of a document.
public interface Facts {

    DocumentHead head();

    /// How far it has come in one's own layer.
    Tally tally();

    /// Whether it was given to the annotator.
    boolean isAssigned();

    /// What one's own layer holds of it; nothing while that is not known yet.
    Holding holding();

    /// Whether a layer has marks in it.
    boolean isMarkedIn(LayerId layer);

    /// Whether the layers of those who have been at it differ, as far as is known.
    boolean isDisputed();
}
