package org.glossator.workflow.suggesting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSet;
import org.glossator.annotation.DocumentState;
import org.glossator.annotation.Layer;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.project.DocumentContent;
import org.glossator.project.EditRefusedException;
import org.glossator.project.JournalEntry;
import org.glossator.project.LayerDocument;
import org.glossator.project.Project;
import org.glossator.project.ProjectState;
import org.glossator.project.StoreException;
import org.glossator.project.edit.AcceptSuggestions;
import org.glossator.search.Context;
import org.glossator.suggest.Memory;
import org.glossator.suggest.Suggester;
import org.glossator.suggest.Suggestion;
import org.glossator.task.Progress;
import org.glossator.text.DocumentHead;
import org.glossator.text.DocumentId;
import org.glossator.text.OffsetMap;
import org.glossator.text.Span;

/// Lists what a suggester would mark, or has it marked in one step that can be undone. Documents are read one after the
/// other and none is kept.
///
/// @param into the layer whose marks are not suggested again, and which gets what is accepted
/// @param documents those that are looked through, in this order; those that are done in the layer are left out, since
///     whoever finished them left alone what is not marked
/// @param least suggestions of a lower score do not count
public record SuggestMarks(Project project, Layer into, List<DocumentHead> documents, double least) {

    private static final int REACH = 40;

    public SuggestMarks {
        documents = List.copyOf(documents);
    }

    /// A suggestion in its document.
    ///
    /// @param codePoints where it is, counted in code points
    /// @param quote the words, to the letter
    /// @param context the words on one line, with what stands around them
    public record Proposal(
            DocumentHead document, Suggestion suggestion, Span codePoints, String quote, Context context) {}

    /// What was suggested.
    ///
    /// @param entry what was written into the journal; empty if nothing was accepted
    public record Outcome(List<Proposal> proposals, Optional<JournalEntry> entry) {

        public Outcome {
            proposals = List.copyOf(proposals);
        }
    }

    /// Learns from what `layer` holds, in all documents that were worked on there.
    ///
    /// @param progress told in documents; may cancel
    /// @throws EditRefusedException if nothing is marked there
    public static Memory memory(Project project, Layer layer, Progress progress)
            throws StoreException, EditRefusedException {
        ProjectState state = project.state();
        List<DocumentHead> worked = state.documents().stream()
                .filter(head ->
                        state.tally(new LayerDocument(layer.id(), head.id())).annotations() > 0)
                .toList();
        if (worked.isEmpty()) {
            throw new EditRefusedException(Message.of("suggest.nothing-learned", layer.name()));
        }
        Memory.Lesson lesson = new Memory.Lesson();
        int total = 2 * worked.size();
        for (int i = 0; i < worked.size(); i++) {
            progress.report(i, total);
            project.read(worked.get(i).id())
                    .ifPresent(content -> lesson.see(
                            content.document().text(),
                            content.markup(layer.id()).annotations().inOrder()));
        }
        for (int i = 0; i < worked.size(); i++) {
            int done = worked.size() + i;
            progress.report(done, total);
            project.read(worked.get(i).id())
                    .ifPresent(
                            content -> lesson.weigh(content.document().text(), (_, _) -> progress.report(done, total)));
        }
        return lesson.learned();
    }

    /// What `suggester` would mark, and changes nothing. Reads files: to be called on any thread but the one that shows
    /// the window.
    ///
    /// @param progress told in documents; may cancel
    public Outcome list(Suggester suggester, Progress progress) throws StoreException {
        return new Outcome(proposals(suggester, progress), Optional.empty());
    }

    /// Marks it, as one step.
    ///
    /// @param progress told in documents, then in changes; may cancel until all is on disk
    /// @throws ExplainedException if it cannot be written; then nothing has changed
    public Outcome accept(Suggester suggester, Progress progress) throws ExplainedException {
        if (project.isReadOnly()) {
            throw new EditRefusedException(Message.of("project.read-only"));
        }
        List<Proposal> proposals = proposals(suggester, progress);
        Map<DocumentId, List<Annotation>> marks = new LinkedHashMap<>();
        for (Proposal proposal : proposals) {
            Suggestion suggestion = proposal.suggestion();
            marks.computeIfAbsent(proposal.document().id(), _ -> new ArrayList<>())
                    .add(Annotation.of(suggestion.label(), suggestion.span()));
        }
        return new Outcome(proposals, project.apply(new AcceptSuggestions(into, suggester.source(), marks), progress));
    }

    private List<Proposal> proposals(Suggester suggester, Progress progress) throws StoreException {
        ProjectState state = project.state();
        List<Proposal> proposals = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            int done = i;
            progress.report(done, documents.size());
            DocumentHead document = documents.get(i);
            if (state.tally(new LayerDocument(into.id(), document.id())).state() != DocumentState.DONE) {
                Optional<DocumentContent> content = project.read(document.id());
                if (content.isPresent()) {
                    proposals.addAll(in(content.get(), suggester, (_, _) -> progress.report(done, documents.size())));
                }
            }
        }
        return proposals;
    }

    private List<Proposal> in(DocumentContent content, Suggester suggester, Progress progress) {
        String text = content.document().text();
        OffsetMap offsets = OffsetMap.of(text);
        AnnotationSet standing = content.markup(into.id()).annotations();
        return suggester.suggest(text, progress).stream()
                .filter(suggestion -> suggestion.score() >= least)
                .filter(suggestion -> isFree(suggestion, standing))
                .map(suggestion -> proposal(suggestion, content, offsets))
                .toList();
    }

    private static Proposal proposal(Suggestion suggestion, DocumentContent content, OffsetMap offsets) {
        String text = content.document().text();
        Span span = suggestion.span();
        return new Proposal(
                content.document().head(),
                suggestion,
                new Span(offsets.toCodePoint(span.start()), offsets.toCodePoint(span.end())),
                span.of(text),
                Context.around(text, span, REACH));
    }

    /// Whether no mark of that label covers any of the words.
    private static boolean isFree(Suggestion suggestion, AnnotationSet standing) {
        return standing.overlapping(suggestion.span()).stream()
                .noneMatch(mark -> mark.label().equals(suggestion.label())
                        && mark.spans().stream().anyMatch(suggestion.span()::overlaps));
    }
}
