package org.glossator.ui.annotate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSet;
import org.glossator.annotation.Layer;
import org.glossator.annotation.Markup;
import org.glossator.annotation.RelationSet;
import org.glossator.format.jsonl.JsonlImporter;
import org.glossator.message.ExplainedException;
import org.glossator.project.Annotator;
import org.glossator.project.Edit;
import org.glossator.project.Project;
import org.glossator.project.ProjectFiles;
import org.glossator.project.ProjectStore;
import org.glossator.project.edit.AddDocuments;
import org.glossator.schema.LabelName;
import org.glossator.schema.Schema;
import org.glossator.schema.SchemaTemplates;
import org.glossator.store.SqliteProjectFiles;
import org.glossator.task.Progress;
import org.glossator.text.DocumentId;
import org.glossator.text.Span;
import org.glossator.text.TextDocument;
import org.glossator.workflow.CreateProject;
import org.glossator.workflow.CreateSample;
import org.glossator.workflow.ImportDocuments;

/// A real project file with a few statements in it, opened by annotator-a as the program opens it.
public final class Workplace implements AutoCloseable {

    public static final String ASTANA = "Iran underlined that the Astana agreements bind Turkey and Russia.\n"
            + "The attacks on Aleppo are a violation of the Astana agreements.\n";

    private final Path file;
    private Project project;

    private Workplace(Path file, Project project) {
        this.file = file;
        this.project = project;
    }

    /// A new project in `folder` with documents of these texts, called “1”, “2” …
    public static Workplace in(Path folder, String... texts) {
        return in(folder, SchemaTemplates.byDefault(), texts);
    }

    public static Workplace in(Path folder, Schema schema, String... texts) {
        try {
            Path file = folder.resolve("statements.gloss");
            Files.deleteIfExists(file);
            var store = new SqliteProjectFiles().create(file, "Syria statements", schema);
            Workplace workplace = new Workplace(file, open(store));
            List<AddDocuments.Incoming> incoming = new ArrayList<>();
            for (String text : texts) {
                String name = Integer.toString(incoming.size() + 1);
                incoming.add(new AddDocuments.Incoming(TextDocument.of(name, text, Map.of()), Map.of()));
            }
            if (!incoming.isEmpty()) {
                workplace.project.apply(new AddDocuments(incoming, schema));
            }
            return workplace;
        } catch (ExplainedException | IOException broken) {
            throw new AssertionError(broken);
        }
    }

    /// The sample project as the program makes it, opened by annotator-a, whose layer it has.
    public static Workplace sample(Path folder) {
        Path file = folder.resolve("Astana.gloss");
        SqliteProjectFiles files = new SqliteProjectFiles();
        CreateProject create = new CreateProject(files, Clock.systemUTC());
        CreateSample sample = new CreateSample(create, new ImportDocuments(), new JsonlImporter());
        try {
            return new Workplace(file, sample.create(file, new Annotator("annotator-a"), Progress.UNWATCHED));
        } catch (ExplainedException broken) {
            throw new AssertionError(broken);
        }
    }

    private static Project open(ProjectStore store) throws ExplainedException {
        return new Project(store, new Annotator("annotator-a"), Clock.systemUTC());
    }

    public Project project() {
        return project;
    }

    public Path file() {
        return file;
    }

    /// The document that came in `number`th, from 1.
    public DocumentId document(int number) {
        return project.state().documents().get(number - 1).id();
    }

    /// Adds a document with marks in another's layer.
    public void addForeign(String name, String text, String layer, String words, String label) {
        int start = text.indexOf(words);
        Annotation mark = Annotation.of(new LabelName(label), new Span(start, start + words.length()));
        Markup markup = new Markup(AnnotationSet.of(List.of(mark)), RelationSet.EMPTY);
        var incoming = new AddDocuments.Incoming(
                TextDocument.of(name, text, Map.of()), Map.of(Layer.of(layer, Layer.Kind.ANNOTATOR), markup));
        apply(new AddDocuments(List.of(incoming), project.state().schema()));
    }

    public void apply(Edit edit) {
        try {
            project.apply(edit);
        } catch (ExplainedException refused) {
            throw new AssertionError(refused);
        }
    }

    /// Lets another person edit the file in between: it is closed, edited by them, and opened again.
    public void applyAs(String annotator, Edit edit) {
        try {
            project.close();
            var store = new SqliteProjectFiles().open(file, ProjectFiles.Access.READ_WRITE);
            try (Project theirs = new Project(store, new Annotator(annotator), Clock.systemUTC())) {
                theirs.apply(edit);
            }
            project = open(new SqliteProjectFiles().open(file, ProjectFiles.Access.READ_WRITE));
        } catch (ExplainedException broken) {
            throw new AssertionError(broken);
        }
    }

    /// Waits until everything handed in so far is done.
    public void await() {
        project.beside(() -> true).join();
        project.load(DocumentId.random()).join();
    }

    /// The marks that the file holds for annotator-a on a document, as “label: words”, read from the file itself.
    public List<String> stored(DocumentId document) {
        try {
            var content = project.read(document).orElseThrow();
            var layer = project.state().layerNamed("annotator-a").orElseThrow();
            return content.markup(layer.id()).annotations().inOrder().stream()
                    .map(mark -> mark.label().value() + ": "
                            + mark.quote(content.document().text()))
                    .toList();
        } catch (ExplainedException broken) {
            throw new AssertionError(broken);
        }
    }

    /// Closes the file and opens it again.
    public void reopen() {
        reopen(ProjectFiles.Access.READ_WRITE);
    }

    public void reopen(ProjectFiles.Access access) {
        try {
            project.close();
            project = open(new SqliteProjectFiles().open(file, access));
        } catch (ExplainedException broken) {
            throw new AssertionError(broken);
        }
    }

    @Override
    public void close() {
        try {
            project.close();
        } catch (ExplainedException broken) {
            throw new AssertionError(broken);
        }
    }
}
