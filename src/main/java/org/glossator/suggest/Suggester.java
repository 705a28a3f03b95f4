package org.glossator.suggest;

import java.util.List;
import org.glossator.task.Progress;

/// Says what might be marked in a text. Immutable once made, so that several threads may ask it; the same text gets the
/// same suggestions.
public interface Suggester {

    /// What it is called on the command line and where suggestions are listed: `memory`, `gazetteer`, …
    String source();

    /// What might be marked in `text`, in its order. Suggestions may overlap and may repeat what is marked already: who
    /// asks knows what stands there.
    ///
    /// @param progress told in units of the text; may cancel
    List<Suggestion> suggest(String text, Progress progress);
}
