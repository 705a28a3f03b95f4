package org.glossator.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Assignment;
import org.glossator.annotation.Decision;
import org.glossator.annotation.DocumentState;
import org.glossator.annotation.Edge;
import org.glossator.annotation.Fragments;
import org.glossator.annotation.Layer;
import org.glossator.annotation.Relation;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.project.Change;
import org.glossator.project.ChangeSet;
import org.glossator.project.DocumentContent;
import org.glossator.project.Edit;
import org.glossator.project.LayerDocument;
import org.glossator.project.Project;
import org.glossator.project.edit.AddAnnotations;
import org.glossator.project.edit.AddDocuments;
import org.glossator.project.edit.AddFragment;
import org.glossator.project.edit.AddRelation;
import org.glossator.project.edit.MergeAnnotations;
import org.glossator.project.edit.MoveAnnotation;
import org.glossator.project.edit.MoveEdge;
import org.glossator.project.edit.RelabelAnnotations;
import org.glossator.project.edit.RemoveAnnotations;
import org.glossator.project.edit.RemoveDocuments;
import org.glossator.project.edit.RenameDocument;
import org.glossator.project.edit.SetDocumentState;
import org.glossator.project.edit.SetNote;
import org.glossator.project.edit.SplitAnnotation;
import org.glossator.schema.LabelName;
import org.glossator.schema.RelationName;
import org.glossator.text.DocumentHead;
import org.glossator.text.Graphemes;
import org.glossator.text.Span;
import org.glossator.text.Stride;
import org.glossator.text.TextDocument;

/// Random edits of a project, as people make them one after the other in a layer.
public final class RandomEdits {

    private static final String TEXT = "Iran, Rusya ve 🇹🇷 Türkiye 👨‍👩‍👧 در آستانه\r\nagreed e\u0301tat.";
    private static final LabelName ACTOR = new LabelName("Actor");
    private static final LabelName EVENT = new LabelName("Event");
    private static final RelationName AGENT = new RelationName("agent");

    private static final Layer GOLD = Layer.named("gold", Layer.Kind.GOLD);

    private RandomEdits() {}

    /// An edit of `project` that is possible as it stands, in `layer` where it is about marks. Its schema has the
    /// labels Actor and Event, and agent from the one to the other.
    public static Edit edit(RandomGenerator random, Project project, Layer layer) throws ExplainedException {
        List<DocumentHead> documents = project.state().documents();
        if (documents.isEmpty() || random.nextInt(12) == 0) {
            var document = TextDocument.of("d" + random.nextInt(100), TEXT, Map.of("n", "" + random.nextInt()));
            return new AddDocuments(
                    List.of(new AddDocuments.Incoming(document, Map.of())),
                    project.state().schema());
        }
        DocumentHead head = documents.get(random.nextInt(documents.size()));
        LayerDocument place = new LayerDocument(layer.id(), head.id());
        DocumentContent content = project.read(head.id()).orElseThrow();
        if (random.nextInt(4) == 0) {
            return review(random, project, content);
        }
        List<Annotation> marks = content.markup(layer.id()).annotations().inOrder();
        if (marks.isEmpty() || random.nextInt(3) == 0) {
            List<Annotation> more = new ArrayList<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                more.add(Annotation.of(
                        random.nextBoolean() ? ACTOR : EVENT,
                        span(random, content.document().text())));
            }
            return new AddAnnotations(layer, head.id(), more);
        }
        Annotation mark = marks.get(random.nextInt(marks.size()));
        return switch (random.nextInt(12)) {
            case 0 -> new RemoveAnnotations(place, List.of(mark.id()));
            case 1 -> new RelabelAnnotations(place, List.of(mark.id()), EVENT);
            case 2 ->
                new MoveAnnotation(
                        place,
                        mark.id(),
                        List.of(span(random, content.document().text())));
            case 3 -> new SetNote(place, mark.id(), "note " + random.nextInt());
            case 4 ->
                new SetDocumentState(
                        layer, head.id(), DocumentState.values()[random.nextInt(DocumentState.values().length)]);
            case 5 -> new RenameDocument(head.id(), "renamed " + random.nextInt());
            case 6 -> random.nextInt(3) == 0 ? new RemoveDocuments(List.of(head.id())) : link(place, marks, mark);
            case 7 ->
                new MoveEdge(
                        place,
                        mark.id(),
                        Edge.lastOf(mark),
                        Stride.values()[random.nextInt(Stride.values().length)],
                        random.nextBoolean());
            case 8 ->
                new AddFragment(
                        place, mark.id(), span(random, content.document().text()));
            case 9 -> split(place, mark, content.document().text());
            case 10 -> merge(place, marks, mark);
            default -> link(place, marks, mark);
        };
    }

    /// An edit of a reviewer in the layer that the review fills, which begins with the first.
    private static Edit review(RandomGenerator random, Project project, DocumentContent content) {
        LayerDocument place = new LayerDocument(GOLD.id(), content.document().id());
        List<Change> changes = new ArrayList<>();
        if (project.state().layer(GOLD.id()).isEmpty()) {
            changes.add(new Change.LayerAdded(GOLD));
        }
        List<Decision> decisions = content.markup(GOLD.id()).decisions().inOrder();
        changes.add(
                switch (random.nextInt(decisions.isEmpty() ? 3 : 5)) {
                    case 0 ->
                        new Change.AssignmentChanged(
                                place,
                                project.state().assignment(place),
                                Assignment.values()[random.nextInt(Assignment.values().length)]);
                    case 1 ->
                        new Change.RemarkChanged(place, project.state().remark(place), RandomTexts.upTo(2, random));
                    case 2 ->
                        new Change.DecisionAdded(
                                place,
                                RandomDecisions.about(
                                        project.state().layers().isEmpty()
                                                ? List.of(GOLD.id())
                                                : project.state().layers().stream()
                                                        .map(Layer::id)
                                                        .toList(),
                                        content.document().text(),
                                        random));
                    case 3 -> new Change.DecisionRemoved(place, decisions.getFirst());
                    default ->
                        new Change.DecisionReplaced(
                                place,
                                decisions.getLast(),
                                decisions.getLast().explained(Decision.Cause.ERROR, "" + random.nextInt()));
                });
        return _ -> new ChangeSet(Message.of("project.set-note"), changes);
    }

    private static Edit split(LayerDocument place, Annotation mark, String text) {
        int middle = (mark.outer().start() + mark.outer().end()) / 2;
        int cut = Graphemes.floor(text, middle);
        boolean words = hasLetters(Fragments.without(mark.spans(), new Span(0, cut), text), text)
                && hasLetters(Fragments.without(mark.spans(), new Span(cut, text.length()), text), text);
        return words
                ? new SplitAnnotation(place, mark.id(), middle, AnnotationId.random())
                : new SetNote(place, mark.id(), "short");
    }

    private static boolean hasLetters(List<Span> spans, String text) {
        return spans.stream().anyMatch(span -> span.of(text).codePoints().anyMatch(Character::isLetter));
    }

    private static Edit merge(LayerDocument place, List<Annotation> marks, Annotation mark) {
        return marks.size() > 1
                ? new MergeAnnotations(
                        place,
                        List.of(
                                marks.getFirst().id(),
                                mark == marks.getFirst() ? marks.getLast().id() : mark.id()))
                : new SetNote(place, mark.id(), "alone");
    }

    private static Edit link(LayerDocument place, List<Annotation> marks, Annotation mark) {
        for (Annotation other : marks) {
            if (mark.label().equals(EVENT) && other.label().equals(ACTOR)) {
                return new AddRelation(place, Relation.of(AGENT, mark.id(), other.id()));
            }
        }
        return new SetNote(place, mark.id(), "lonely");
    }

    private static Span span(RandomGenerator random, String text) {
        int[] starts = text.codePoints().toArray();
        int from = random.nextInt(starts.length);
        int to = from + 1 + random.nextInt(starts.length - from);
        return new Span(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
    }
}
