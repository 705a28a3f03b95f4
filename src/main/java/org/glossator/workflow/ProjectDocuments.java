package org.glossator.workflow;

import java.util.List;
import java.util.Optional;
import org.glossator.dataset.ChosenDocuments;
import org.glossator.dataset.Selection;
import org.glossator.format.LayeredDocument;
import org.glossator.message.ExplainedException;
import org.glossator.project.Project;
import org.glossator.search.Matching;
import org.glossator.search.Occurrences;
import org.glossator.text.DocumentHead;

/// What was selected of a project, read from its file document by document.
///
/// @param words what a text must contain; blank for anything
record ProjectDocuments(Project project, Selection selection, String words) implements ChosenDocuments {

    private static final Matching WORDS = Matching.USUAL.wholeWords(false);

    @Override
    public List<DocumentHead> heads() {
        return selection.documents();
    }

    @Override
    public Optional<LayeredDocument> read(DocumentHead head) throws ExplainedException {
        return project.read(head.id())
                .filter(content -> words.isBlank()
                        || Occurrences.of(words, WORDS).areIn(content.document().text()))
                .map(selection::of);
    }
}
