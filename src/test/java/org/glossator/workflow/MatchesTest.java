package org.glossator.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Layer;
import org.glossator.annotation.Relation;
import org.glossator.message.ExplainedException;
import org.glossator.project.JournalEntry;
import org.glossator.project.LayerDocument;
import org.glossator.project.Project;
import org.glossator.project.edit.AddRelation;
import org.glossator.project.edit.AnnotateMatches;
import org.glossator.project.edit.ChosenMarks;
import org.glossator.project.edit.RelabelAnnotations;
import org.glossator.project.edit.RemoveDocuments;
import org.glossator.project.edit.RemoveMatches;
import org.glossator.project.edit.ReplaceInMatches;
import org.glossator.project.edit.Replacement;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeValue;
import org.glossator.schema.LabelName;
import org.glossator.schema.RelationName;
import org.glossator.search.Matching;
import org.glossator.search.Occurrences;
import org.glossator.task.Progress;
import org.glossator.text.DocumentId;
import org.glossator.ui.annotate.Workplace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Finding and changing many places at once, over a real project file.
class MatchesTest {

    private static final LabelName ACTOR = new LabelName("Actor");
    private static final LabelName LOCATION = new LabelName("Location");
    private static final AttributeName MENTION = new AttributeName("mention");

    @TempDir
    Path folder;

    private Workplace workplace;
    private Layer layer;

    @BeforeEach
    void sit() {
        workplace = Workplace.in(
                folder, "Iran and Turkey met; Iran agreed.", "Iranian words, IRAN’s words.", "Nobody.", "Iran");
        layer = Layer.of("annotator-a", Layer.Kind.ANNOTATOR);
    }

    @AfterEach
    void leave() {
        workplace.close();
    }

    @Test
    void every_occurrence_is_found_with_its_context_and_marked_as_one_step() throws Exception {
        var found = find("iran", 2);
        assertThat(found).extracting(match -> match.document().name()).containsExactly("2", "1", "1", "4");
        assertThat(found.getFirst().context().words()).isEqualTo("IRAN");

        JournalEntry entry = mark(found).orElseThrow();
        assertThat(entry.changes().operation().sentence()).isEqualTo("annotate 4 matches as Actor");
        assertThat(find("iran", 1)).allMatch(match -> match.standing() == FindMatches.Standing.MARKED);
        assertThat(find("Iran and Turkey", 1))
                .extracting(FindMatches.Match::standing)
                .containsExactly(FindMatches.Standing.OVERLAPPED);

        var state = project().state();
        project().undo().join();
        assertThat(find("iran", 1)).allMatch(match -> match.standing() == FindMatches.Standing.FREE);
        project().redo().join();
        assertThat(project().state().tallies()).isEqualTo(state.tallies());
    }

    @Test
    void only_one_document_is_searched_if_that_is_wanted() throws Exception {
        List<FindMatches.Match> found = new ArrayList<>();
        var query = new FindMatches.Query(
                Occurrences.of("Iran", Matching.USUAL), ACTOR, layer.id(), new Reach(workplace.document(1), false));
        assertThat(new FindMatches().find(project(), query, Progress.UNWATCHED, found::addAll))
                .isTrue();
        assertThat(found).hasSize(2);
        assertThatThrownBy(() -> new FindMatches()
                        .find(
                                project(),
                                query,
                                (_, _) -> {
                                    throw new CancellationException();
                                },
                                found::addAll))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void what_changed_since_the_preview_is_left_out() throws Exception {
        var found = find("Iran", 1);
        mark(found.subList(0, 1));
        project().apply(new RemoveDocuments(List.of(workplace.document(4))));

        JournalEntry entry = mark(found).orElseThrow();
        assertThat(entry.changes().operation().sentence()).isEqualTo("annotate 2 matches as Actor");
        assertThat(mark(found)).isEmpty();
    }

    @Test
    void marks_alike_are_relabelled_and_removed_with_their_relations_and_come_back() throws Exception {
        mark(find("Iran", 1));
        mark(find("Turkey", 1));
        LayerDocument first = new LayerDocument(layer.id(), workplace.document(1));
        var marks = project()
                .read(first.document())
                .orElseThrow()
                .markup(layer.id())
                .annotations()
                .inOrder();
        project().apply(new RelabelAnnotations(first, List.of(marks.get(1).id()), new LabelName("Event")));
        project()
                .apply(new AddRelation(
                        first,
                        Relation.of(
                                new RelationName("agent"),
                                marks.get(1).id(),
                                marks.get(0).id())));

        ChosenMarks iran = alike("Iran", Optional.of(ACTOR));
        assertThat(iran.count()).isEqualTo(4);
        JournalEntry relabelled = project()
                .apply(new ReplaceInMatches(iran, new Replacement.Label(LOCATION)))
                .orElseThrow();
        assertThat(relabelled.changes().operation().sentence()).isEqualTo("relabel 4 annotations as Location");
        assertThat(project().apply(new RemoveMatches(iran)))
                .as("they have changed since")
                .isEmpty();
        project().undo().join();

        var before = project().read(first.document()).orElseThrow();
        JournalEntry removed = project().apply(new RemoveMatches(iran)).orElseThrow();
        assertThat(removed.changes().operation().sentence()).isEqualTo("delete 4 annotations");
        assertThat(project()
                        .read(first.document())
                        .orElseThrow()
                        .markup(layer.id())
                        .relations()
                        .isEmpty())
                .isTrue();
        project().undo().join();
        assertThat(project().read(first.document()).orElseThrow()).isEqualTo(before);
    }

    @Test
    void values_are_found_replaced_and_cleared_where_they_fit() throws Exception {
        mark(find("Iran", 1));
        var value = new AttributeValue.Text("name");
        ChosenMarks all = alike("Iran", Optional.empty());
        project().apply(new ReplaceInMatches(all, new Replacement.Value(MENTION, value)));
        ChosenMarks told = marks(new FindMarks.Wanted(
                Optional.empty(), false, Optional.empty(), Optional.of(MENTION), Optional.of("NAME")));
        assertThat(told.count()).isEqualTo(4);

        var unfit = new Replacement.Value(MENTION, new AttributeValue.Text("no such value"));
        assertThat(project().apply(new ReplaceInMatches(told, unfit))).isEmpty();

        JournalEntry cleared = project()
                .apply(new ReplaceInMatches(told, new Replacement.NoValue(MENTION)))
                .orElseThrow();
        assertThat(cleared.changes().operation().sentence()).isEqualTo("clear mention on 4 annotations");
        project().undo().join();
        assertThat(marks(new FindMarks.Wanted(
                                Optional.empty(), false, Optional.empty(), Optional.of(MENTION), Optional.empty()))
                        .count())
                .isEqualTo(4);
    }

    @Test
    void a_label_that_is_gone_is_refused() throws Exception {
        var found = find("Iran", 1);
        var marks = Map.of(
                workplace.document(1),
                List.of(Annotation.of(new LabelName("Nothing"), found.getFirst().span())));
        assertThatThrownBy(() -> project().apply(new AnnotateMatches(layer, new LabelName("Nothing"), marks)))
                .isInstanceOf(ExplainedException.class)
                .hasMessageContaining("Nothing");
    }

    private Project project() {
        return workplace.project();
    }

    private List<FindMatches.Match> find(String words, int first) throws Exception {
        List<FindMatches.Match> found = new ArrayList<>();
        layer = project().state().layerNamed("annotator-a").orElse(layer);
        var query = new FindMatches.Query(
                Occurrences.of(words, Matching.USUAL), ACTOR, layer.id(), new Reach(workplace.document(first), true));
        new FindMatches().find(project(), query, Progress.UNWATCHED, found::addAll);
        return found;
    }

    private Optional<JournalEntry> mark(List<FindMatches.Match> matches) throws Exception {
        Map<DocumentId, List<Annotation>> marks = matches.stream()
                .collect(Collectors.groupingBy(
                        match -> match.document().id(),
                        LinkedHashMap::new,
                        Collectors.mapping(match -> Annotation.of(ACTOR, match.span()), Collectors.toList())));
        return project().apply(new AnnotateMatches(layer, ACTOR, marks));
    }

    private ChosenMarks alike(String words, Optional<LabelName> label) throws Exception {
        return marks(new FindMarks.Wanted(
                Optional.of(Occurrences.of(words, Matching.USUAL)), true, label, Optional.empty(), Optional.empty()));
    }

    private ChosenMarks marks(FindMarks.Wanted wanted) throws Exception {
        List<FindMarks.Found> found = new ArrayList<>();
        Reach everywhere = new Reach(workplace.document(1), true);
        new FindMarks().find(project(), layer.id(), everywhere, wanted, Progress.UNWATCHED, found::addAll);
        return new ChosenMarks(
                layer.id(),
                found.stream()
                        .collect(Collectors.groupingBy(
                                each -> each.document().id(),
                                LinkedHashMap::new,
                                Collectors.mapping(FindMarks.Found::mark, Collectors.toList()))));
    }
}
