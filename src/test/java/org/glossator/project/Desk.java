package org.glossator.project;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Layer;
import org.glossator.message.ExplainedException;
import org.glossator.project.edit.AddAnnotations;
import org.glossator.project.edit.AddDocuments;
import org.glossator.schema.Colour;
import org.glossator.schema.Label;
import org.glossator.schema.LabelName;
import org.glossator.schema.RelationName;
import org.glossator.schema.RelationType;
import org.glossator.schema.Schema;
import org.glossator.store.SqliteProjectFiles;
import org.glossator.text.Span;
import org.glossator.text.TextDocument;

/// A project file in a folder, with a statement in it, and people who sit down to it one after the other.
final class Desk {

    static final LabelName ACTOR = new LabelName("Actor");
    static final LabelName EVENT = new LabelName("Event");
    static final RelationName AGENT = new RelationName("agent");
    static final Schema SCHEMA = new Schema(
            "Test",
            1,
            "",
            List.of(Label.of("Actor", new Colour("#2F6FDE")), Label.of("Event", new Colour("#C2410C"))),
            List.of(),
            List.of(new RelationType(AGENT, List.of(EVENT), List.of(ACTOR), true, false, false)),
            List.of());

    final TextDocument statement =
            TextDocument.of("statement", "🕊 Iran and 🇹🇷 Turkey agreed in Astana.", Map.of("source", "a test"));
    final Layer layer = Layer.of("Mina", Layer.Kind.ANNOTATOR);
    final LayerDocument place = new LayerDocument(layer.id(), statement.id());
    final SqliteProjectFiles files = new SqliteProjectFiles();
    final Path file;

    Desk(Path folder) throws ExplainedException {
        this.file = folder.resolve("desk.gloss");
        try (Project project = new Project(
                files.create(file, "Desk", SCHEMA), new Annotator("the one who prepares"), Clock.systemUTC())) {
            project.apply(new AddDocuments(
                    List.of(new AddDocuments.Incoming(statement, Map.of())),
                    project.state().schema()));
        }
    }

    Project sit(String annotator) throws StoreException {
        return new Project(
                files.open(file, ProjectFiles.Access.READ_WRITE), new Annotator(annotator), Clock.systemUTC());
    }

    Annotation mark(Project project, String words, LabelName label) throws ExplainedException {
        Annotation annotation = Annotation.of(label, span(words));
        project.apply(new AddAnnotations(layer, statement.id(), List.of(annotation)));
        return annotation;
    }

    Span span(String words) {
        int start = statement.text().indexOf(words);
        return new Span(start, start + words.length());
    }

    List<Annotation> marks(Project project) throws StoreException {
        return project.read(statement.id())
                .map(content -> content.markup(layer.id()).annotations().inOrder())
                .orElse(List.of());
    }
}
