package org.glossator.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.DocumentState;
import org.glossator.message.ExplainedException;
import org.glossator.project.edit.RelabelAnnotations;
import org.glossator.project.edit.RemoveAnnotations;
import org.glossator.project.edit.RemoveDocuments;
import org.glossator.project.edit.SetDocumentState;
import org.glossator.project.edit.SetNote;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CensusTest {

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void sit() throws ExplainedException {
        desk = new Desk(folder);
    }

    @Test
    void a_census_counts_labels_and_notes_by_document() throws ExplainedException {
        try (Project project = desk.sit("Mina")) {
            desk.mark(project, "Iran", Desk.ACTOR);
            Annotation turkey = desk.mark(project, "Turkey", Desk.ACTOR);
            desk.mark(project, "agreed", Desk.EVENT);
            project.apply(new SetNote(desk.place, turkey.id(), "or the state?"));

            Holding found = project.census(desk.layer.id()).holding(desk.statement.id());

            assertThat(found.labels()).containsOnly(entry(Desk.ACTOR, 2), entry(Desk.EVENT, 1));
            assertThat(found.notes()).isEqualTo(1);
            assertThat(found.lastChanged()).isPresent();
        }
    }

    @Test
    void a_layer_that_has_not_begun_holds_nothing() throws ExplainedException {
        try (Project project = desk.sit("Mina")) {
            assertThat(project.census(desk.layer.id()).documents()).isEmpty();
        }
    }

    @Test
    void a_census_that_is_brought_on_is_the_one_that_is_read_afresh() throws ExplainedException {
        try (Project project = desk.sit("Mina")) {
            Annotation iran = desk.mark(project, "Iran", Desk.ACTOR);
            Census early = project.census(desk.layer.id());
            List<Edit> edits = List.of(
                    new SetNote(desk.place, iran.id(), "who speaks?"),
                    new RelabelAnnotations(desk.place, List.of(iran.id()), Desk.EVENT),
                    new SetDocumentState(desk.layer, desk.statement.id(), DocumentState.DONE),
                    new SetNote(desk.place, iran.id(), ""),
                    new RemoveAnnotations(desk.place, List.of(iran.id())),
                    new RemoveDocuments(List.of(desk.statement.id())));

            Census now = early;
            for (Edit edit : edits) {
                JournalEntry entry = project.apply(edit).orElseThrow();
                now = now.after(entry);
                Holding fresh = project.census(desk.layer.id()).holding(desk.statement.id());
                Holding brought = now.holding(desk.statement.id());

                assertThat(brought.labels()).isEqualTo(fresh.labels());
                assertThat(brought.notes()).isEqualTo(fresh.notes());
            }
        }
    }

    @Test
    void what_is_counted_already_is_not_counted_twice() throws ExplainedException {
        try (Project project = desk.sit("Mina")) {
            Annotation iran = desk.mark(project, "Iran", Desk.ACTOR);
            JournalEntry entry = project.apply(new RemoveAnnotations(desk.place, List.of(iran.id())))
                    .orElseThrow();
            Census late = project.census(desk.layer.id());

            assertThat(late.after(entry)).isSameAs(late);
        }
    }

    private static <K, V> Map.Entry<K, V> entry(K key, V value) {
        return Map.entry(key, value);
    }
}
