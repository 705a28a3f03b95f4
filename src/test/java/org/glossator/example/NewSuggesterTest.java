package org.glossator.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.annotation.Layer;
import org.glossator.project.Annotator;
import org.glossator.project.Project;
import org.glossator.schema.LabelName;
import org.glossator.schema.SchemaTemplates;
import org.glossator.store.SqliteProjectFiles;
import org.glossator.suggest.Suggester;
import org.glossator.suggest.Suggestion;
import org.glossator.task.Progress;
import org.glossator.text.DocumentId;
import org.glossator.text.Span;
import org.glossator.workflow.AddPastedText;
import org.glossator.workflow.CreateProject;
import org.glossator.workflow.suggesting.SuggestMarks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A new suggester looks at a text and nothing else; listing, accepting in one step and undo come with the workflow.
class NewSuggesterTest {

    private static final LabelName ACTOR = new LabelName("Actor");

    /// Suggests runs of two words or more that begin with capitals, the surer the longer they are.
    private static final class Capitals implements Suggester {

        private static final Pattern RUN = Pattern.compile("\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)+");

        @Override
        public String source() {
            return "capitals";
        }

        @Override
        public List<Suggestion> suggest(String text, Progress progress) {
            List<Suggestion> found = new ArrayList<>();
            Matcher runs = RUN.matcher(text);
            while (runs.find()) {
                int words = runs.group().split(" ", -1).length;
                found.add(new Suggestion(new Span(runs.start(), runs.end()), ACTOR, 1 - 1.0 / words, source()));
                progress.report(runs.end(), text.length());
            }
            return found;
        }
    }

    @Test
    void what_it_says_is_listed_accepted_and_undone_as_one_step(@TempDir Path folder) throws Exception {
        var create = new CreateProject(new SqliteProjectFiles(), Clock.systemUTC());
        Path file = folder.resolve("capitals.gloss");
        try (Project project = create.create(file, "Capitals", SchemaTemplates.byDefault(), new Annotator("mina"))) {
            var document = new AddPastedText().add(project, "letter", "The Syrian Arab Army met United Nations staff.");
            SuggestMarks suggest = new SuggestMarks(
                    project,
                    Layer.named("mina", Layer.Kind.ANNOTATOR),
                    project.state().documents(),
                    0.5);

            assertThat(suggest.list(new Capitals(), Progress.UNWATCHED).proposals())
                    .extracting(SuggestMarks.Proposal::quote)
                    .containsExactly("The Syrian Arab Army", "United Nations");

            suggest.accept(new Capitals(), Progress.UNWATCHED);
            assertThat(marks(project, suggest.into(), document)).isEqualTo(2);
            project.undo().join();
            assertThat(marks(project, suggest.into(), document)).isZero();
        }
    }

    private static int marks(Project project, Layer layer, DocumentId document) throws Exception {
        return project.read(document)
                .orElseThrow()
                .markup(layer.id())
                .annotations()
                .size();
    }
}
