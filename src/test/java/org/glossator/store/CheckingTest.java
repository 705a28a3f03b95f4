package org.glossator.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.glossator.message.Message;
import org.glossator.project.Project;
import org.glossator.project.ProjectFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckingTest {

    private final SqliteProjectFiles files = new SqliteProjectFiles();

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void make() throws Exception {
        file = folder.resolve("astana.gloss");
        Samples.make(file);
    }

    @Test
    void a_sound_file_has_nothing_to_tell_and_is_not_touched() throws Exception {
        byte[] before = Files.readAllBytes(file);
        assertThat(files.check(file)).isEmpty();
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void a_text_that_was_changed_by_others() throws Exception {
        tells("UPDATE text SET content = replace(content, 'Iran', 'Iraq')", "is not what it was when it came in");
    }

    @Test
    void a_length_that_is_not_the_texts() throws Exception {
        tells("UPDATE document SET length = length + 1", "The length noted for the document “statement”");
    }

    @Test
    void a_span_beyond_its_text() throws Exception {
        tells("UPDATE annotation SET \"end\" = 5000", "labelled Actor reaches beyond the text");
    }

    @Test
    void a_tally_that_counts_wrongly() throws Exception {
        tells("UPDATE tally SET annotations = 7", "what is counted in the layer “Mina”");
        tells("DELETE FROM tally", "what is counted in the layer “Mina”");
    }

    @Test
    void a_decision_that_cannot_be_read_or_is_about_words_beyond_the_text() throws Exception {
        decide();
        assertThat(files.check(file)).isEmpty();
        String beyond = "UPDATE decision SET subjects = json_replace(subjects, '$[0].annotation.end', 5000)";
        tells(beyond, "In “statement”, a decision in the layer “Mina”");
        tells("UPDATE decision SET subjects = '[]'", "In “statement”, a decision in the layer “Mina”");
        tells("UPDATE decision SET marks = 'none'", "In “statement”, a decision in the layer “Mina”");
        tells("UPDATE tally SET decisions = 0", "what is counted in the layer “Mina”");
        tells("DELETE FROM decision", "what is counted in the layer “Mina”");
    }

    private void decide() throws Exception {
        try (Project project = Samples.project(files.open(file, ProjectFiles.Access.READ_WRITE))) {
            project.apply(Samples.decision());
        }
    }

    @Test
    void an_entry_of_the_journal_that_cannot_be_read() throws Exception {
        tells("UPDATE journal SET changes = x'00' WHERE entry = 2", "The journal’s entry 2 cannot be read");
    }

    @Test
    void a_row_that_points_to_nothing() throws Exception {
        tells("DELETE FROM layer", "A row of the table “annotation” points to something that is not there");
    }

    private void tells(String spoiling, String sentence) throws Exception {
        Path spoilt = folder.resolve("spoilt-" + spoiling.hashCode() + ".gloss");
        Files.copy(file, spoilt);
        Samples.run(spoilt, spoiling);
        assertThat(files.check(spoilt)).extracting(Message::sentence).anyMatch(told -> told.contains(sentence));
    }
}
