package org.glossator.project.edit;

import java.util.ArrayList;
import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Fragments;
import org.glossator.message.Message;
import org.glossator.project.Change;
import org.glossator.project.ChangeSet;
import org.glossator.project.Edit;
import org.glossator.project.EditRefusedException;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectView;
import org.glossator.project.StoreException;
import org.glossator.text.Graphemes;
import org.glossator.text.Snapping;
import org.glossator.text.Span;

/// Makes two annotations of one. The first part stays what it was, with its relations and its note; the second
/// is new, with the same label and attributes. Blanks and punctuation where it is cut belong to neither.
///
/// @param offset where it is cut; a grapheme cluster is never cut in two
/// @param second the id of the second part
public record SplitAnnotation(LayerDocument place, AnnotationId annotation, int offset, AnnotationId second)
        implements Edit {

    @Override
    public ChangeSet against(ProjectView project) throws EditRefusedException, StoreException {
        Plan plan = new Plan(project);
        String text = plan.content(place.document()).document().text();
        Annotation whole = plan.annotation(place, annotation);
        int cut = Graphemes.floor(text, Math.clamp(offset, 0, text.length()));
        List<Span> before = upTo(cut, Fragments.without(whole.spans(), new Span(cut, text.length()), text), text);
        List<Span> after = from(cut, Fragments.without(whole.spans(), new Span(0, cut), text), text);
        if (before.isEmpty() || after.isEmpty()) {
            throw new EditRefusedException(Message.of("project.split-outside"));
        }
        plan.add(new Change.AnnotationReplaced(place, whole, whole.over(before)));
        plan.add(new Change.AnnotationAdded(
                place, new Annotation(second, whole.label(), after, whole.attributes(), "")));
        return plan.named(Message.of(
                "project.split", Quotes.brief(whole.quote(text)), whole.label().value()));
    }

    /// The pieces before the cut; the last one ends with a word where it was cut there.
    private static List<Span> upTo(int cut, List<Span> pieces, String text) {
        List<Span> result = new ArrayList<>(pieces);
        if (!result.isEmpty()
                && Snapping.isBetweenWords(text, new Span(result.getLast().end(), cut))) {
            Span last = result.removeLast();
            result.add(new Span(
                    last.start(),
                    Math.max(last.start(), Snapping.trim(text, last).end())));
        }
        return solid(result);
    }

    /// The pieces after the cut; the first one begins with a word where it was cut there.
    private static List<Span> from(int cut, List<Span> pieces, String text) {
        List<Span> result = new ArrayList<>(pieces);
        if (!result.isEmpty()
                && Snapping.isBetweenWords(text, new Span(cut, result.getFirst().start()))) {
            Span first = result.removeFirst();
            result.addFirst(
                    new Span(Math.min(first.end(), Snapping.trim(text, first).start()), first.end()));
        }
        return solid(result);
    }

    private static List<Span> solid(List<Span> pieces) {
        return pieces.stream().filter(piece -> !piece.isEmpty()).toList();
    }
}
