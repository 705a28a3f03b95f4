package org.glossator.ui.annotate.matches;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.glossator.search.Matching;
import org.glossator.text.DocumentId;
import org.glossator.workflow.Reach;

/// How one searches, as a person last chose it: by whole words or not, by case or not, here or everywhere.
final class Scope {

    private final BooleanProperty wholeWords = new SimpleBooleanProperty(Matching.USUAL.wholeWords());
    private final BooleanProperty matchCase = new SimpleBooleanProperty(Matching.USUAL.matchCase());
    private final BooleanProperty wholeProject = new SimpleBooleanProperty(true);

    BooleanProperty wholeWordsProperty() {
        return wholeWords;
    }

    BooleanProperty matchCaseProperty() {
        return matchCase;
    }

    BooleanProperty wholeProjectProperty() {
        return wholeProject;
    }

    Matching matching() {
        return Matching.USUAL.wholeWords(wholeWords.get()).matchCase(matchCase.get());
    }

    Reach reach(DocumentId open) {
        return new Reach(open, wholeProject.get());
    }

    /// Does `change` whenever something is chosen.
    void follow(Runnable change) {
        wholeWords.subscribe((_, _) -> change.run());
        matchCase.subscribe((_, _) -> change.run());
        wholeProject.subscribe((_, _) -> change.run());
    }
}
