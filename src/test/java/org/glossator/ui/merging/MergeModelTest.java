package org.glossator.ui.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.glossator.message.Message;
import org.glossator.project.Annotator;
import org.glossator.project.Thing;
import org.glossator.project.merge.Kinship;
import org.glossator.project.merge.MergeConflict;
import org.glossator.project.merge.MergeReport;
import org.glossator.project.merge.MergeReport.Gain;
import org.glossator.text.DocumentId;
import org.glossator.workflow.MergeOutcome;
import org.junit.jupiter.api.Test;

class MergeModelTest {

    private static final MergeReport.LayerGain MINA =
            new MergeReport.LayerGain("Mina", new Gain(12, 3, 1), new Gain(1, 0, 0), Gain.NONE, 2);

    @Test
    void what_a_file_brings_is_told_by_kind_and_with_its_conflicts() {
        MergeReport report = report(new Gain(1, 0, 0), List.of(MINA), List.of(conflict("statement", "Mina", true)));

        assertThat(MergeWords.summary(report))
                .isEqualTo("1 document, 16 annotations, 1 relation, 2 steps of progress, 1 conflict");
        assertThat(MergeWords.gain(MINA.annotations())).isEqualTo("12 new, 3 changed, 1 removed");
        assertThat(MergeWords.gain(Gain.NONE)).isEqualTo("–");
    }

    @Test
    void all_files_are_told_together() {
        MergeReport first = report(Gain.NONE, List.of(MINA), List.of());
        MergeReport second =
                report(new Gain(2, 0, 0), List.of(MINA), List.of(conflict("a", "", true), conflict("b", "", true)));

        assertThat(MergeWords.summary(List.of(copy("mina.gloss", first), copy("omid.gloss", second)))
                        .sentence())
                .isEqualTo("Merged “mina.gloss”, “omid.gloss”: 2 documents, 32 annotations, 2 relations,"
                        + " 4 steps of progress; 2 conflicts were decided by rule.");
    }

    @Test
    void a_file_with_nothing_new_says_so_and_what_counts_nowhere_is_not_called_nothing() {
        var nothing = new MergeModel(List.of(copy("mina.gloss", MergeReport.NOTHING)));
        assertThat(nothing.isNothing()).isTrue();
        assertThat(nothing.isIdle()).isTrue();
        assertThat(nothing.arrivals().getFirst().summary()).isEqualTo("Nothing new");

        var schema = new MergeModel(List.of(copy("mina.gloss", report(Gain.NONE, List.of(), List.of()))));
        assertThat(schema.isNothing()).isFalse();
        assertThat(schema.arrivals().getFirst().summary()).isEqualTo("the schema, names or layers");
    }

    @Test
    void nothing_new_with_a_remark_is_something_to_read() {
        MergeReport remarked = MergeReport.NOTHING.telling(List.of(Message.of("merge.twins", "mina.gloss")));
        MergeModel model = new MergeModel(List.of(copy("mina.gloss", remarked)));
        assertThat(model.isNothing()).isTrue();
        assertThat(model.isIdle()).isFalse();
    }

    @Test
    void the_first_file_that_brings_something_is_looked_at() {
        MergeOutcome second = copy("omid.gloss", report(Gain.NONE, List.of(MINA), List.of()));
        MergeModel model = new MergeModel(List.of(copy("mina.gloss", MergeReport.NOTHING), second));
        assertThat(model.selectedProperty().get()).isEqualTo(new Arrival(second));
    }

    @Test
    void a_conflict_that_was_not_foreseen_is_a_surprise_and_one_that_was_is_none() {
        MergeConflict foreseen = conflict("statement", "Mina", true);
        MergeModel model =
                new MergeModel(List.of(copy("mina.gloss", report(Gain.NONE, List.of(MINA), List.of(foreseen)))));

        assertThat(model.isSurprisedBy(
                        List.of(copy("mina.gloss", report(Gain.NONE, List.of(MINA), List.of(foreseen))))))
                .isFalse();
        assertThat(model.isSurprisedBy(List.of(
                        copy("mina.gloss", report(Gain.NONE, List.of(MINA), List.of(conflict("other", "", true)))))))
                .isTrue();
    }

    @Test
    void a_conflict_shows_both_versions_who_made_them_and_which_one_counts() {
        ConflictWords words = ConflictWords.of(conflict("statement", "Mina", false), ZoneOffset.UTC);

        assertThat(words.place()).isEqualTo("“statement”, layer “Mina”");
        assertThat(words.versions()).extracting(ConflictWords.Version::words).containsExactly("done", "removed");
        assertThat(words.versions()).extracting(ConflictWords.Version::stands).containsExactly(false, true);
        assertThat(words.versions().getFirst().side()).startsWith("Here · Lead, ");
        assertThat(words.versions().getLast().side()).startsWith("In the copy · Mina, ");
        assertThat(words.rule()).endsWith("which is the copy’s.");
        assertThat(ConflictWords.of(conflict("statement", "", true), ZoneOffset.UTC)
                        .place())
                .isEqualTo("Document “statement”");
        assertThat(ConflictWords.of(conflict("", "", true), ZoneOffset.UTC).place())
                .isEqualTo("The project");
    }

    @Test
    void what_lost_its_ground_is_told_in_its_sentence() {
        var lost = new MergeConflict.LostItsGround(
                new Thing.ADocument(DocumentId.random()),
                new MergeConflict.Spot("statement", "Mina", Message.of("merge.mark", "Iran", "Actor")));
        ConflictWords words = ConflictWords.of(lost, ZoneOffset.UTC);
        assertThat(words.versions()).isEmpty();
        assertThat(words.rule()).contains("statement", "Mina", "“Iran” as Actor");
    }

    private static MergeConflict conflict(String document, String layer, boolean oursStands) {
        Instant when = Instant.parse("2026-11-23T12:00:00Z");
        return new MergeConflict.BothChanged(
                new Thing.ADocument(DocumentId.random()),
                new MergeConflict.Spot(document, layer, Message.of("merge.gone")),
                new MergeConflict.Version(Message.of("merge.state", "DONE"), new Annotator("Lead"), when),
                new MergeConflict.Version(Message.of("merge.gone"), new Annotator("Mina"), when),
                oursStands);
    }

    private static MergeReport report(
            Gain documents, List<MergeReport.LayerGain> layers, List<MergeConflict> conflicts) {
        return new MergeReport(1, documents, layers, conflicts, List.of());
    }

    private static MergeOutcome copy(String name, MergeReport report) {
        return new MergeOutcome(Path.of(name), Kinship.COPIES, report);
    }
}
