package org.glossator.project.merge;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.glossator.annotation.Layer;
import org.glossator.kit.Picture;
import org.glossator.kit.RandomEdits;
import org.glossator.message.ExplainedException;
import org.glossator.project.Annotator;
import org.glossator.project.Project;
import org.glossator.project.ProjectFiles;
import org.glossator.project.ProjectStore;
import org.glossator.project.StoreException;
import org.glossator.project.edit.AddDocuments;
import org.glossator.schema.Colour;
import org.glossator.schema.Label;
import org.glossator.schema.LabelName;
import org.glossator.schema.RelationName;
import org.glossator.schema.RelationType;
import org.glossator.schema.Schema;
import org.glossator.store.SqliteProjectFiles;
import org.glossator.task.Progress;
import org.glossator.text.Span;
import org.glossator.text.TextDocument;

/// A project in a folder, copies of it, and people who work on them.
final class Copies {

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

    final TextDocument statement = TextDocument.of("statement", "🕊 Iran and 🇹🇷 Turkey agreed in Astana.", Map.of());
    final Layer mina = Layer.of("Mina", Layer.Kind.ANNOTATOR);
    final Layer omid = Layer.of("Omid", Layer.Kind.ANNOTATOR);
    final SqliteProjectFiles files = new SqliteProjectFiles();
    private final Path folder;
    private int made;

    Copies(Path folder) {
        this.folder = folder;
    }

    /// A new project with the statement in it.
    Path project() throws ExplainedException {
        Path file = free();
        try (Project project =
                new Project(files.create(file, "Talks", SCHEMA), new Annotator("Lead"), Clock.systemUTC())) {
            project.apply(new AddDocuments(List.of(new AddDocuments.Incoming(statement, Map.of())), SCHEMA));
        }
        return file;
    }

    /// A copy that goes its own way.
    Path copy(Path file) throws StoreException {
        Path copy = free();
        files.copy(file, copy);
        return copy;
    }

    /// The file as it is, to the letter.
    Path snapshot(Path file) throws StoreException {
        Path snapshot = free();
        files.snapshot(file, snapshot);
        return snapshot;
    }

    Path free() {
        return folder.resolve("talks-" + made++ + ".gloss");
    }

    Project open(Path file, String annotator) throws StoreException {
        return new Project(
                files.open(file, ProjectFiles.Access.READ_WRITE), new Annotator(annotator), Clock.systemUTC());
    }

    /// Does something in the project and closes it.
    void in(Path file, String annotator, Work work) throws Exception {
        try (Project project = open(file, annotator)) {
            work.in(project);
        }
    }

    interface Work {
        void in(Project project) throws Exception;
    }

    /// Random edits in layers that several people share, with an undo now and then.
    void edit(Path file, String annotator, int edits, RandomGenerator random) throws Exception {
        in(file, annotator, project -> {
            for (int i = 0; i < edits; i++) {
                if (random.nextInt(8) == 0) {
                    project.undo().get();
                } else {
                    project.apply(RandomEdits.edit(random, project, layer(project, random)));
                }
            }
        });
    }

    /// A layer that all know, or one that each begins anew under the same name.
    private Layer layer(Project project, RandomGenerator random) {
        return switch (random.nextInt(4)) {
            case 0 -> omid;
            case 1 -> project.state().layerNamed("Shared").orElseGet(() -> Layer.of("Shared", Layer.Kind.ANNOTATOR));
            default -> mina;
        };
    }

    /// Brings `other` into `file`.
    MergeReport merge(Path file, Path other) throws ExplainedException {
        return merge(file, other, Progress.UNWATCHED);
    }

    MergeReport merge(Path file, Path other, Progress progress) throws ExplainedException {
        try (Project project = open(file, "Lead");
                ProjectStore theirs = files.open(other, ProjectFiles.Access.READ_ONLY)) {
            return project.absorb(new MergeCopies(theirs, "other"), progress).report();
        }
    }

    Picture picture(Path file) throws StoreException {
        try (Project project = open(file, "Lead")) {
            return Picture.of(project).unordered();
        }
    }

    Span span(String words) {
        int start = statement.text().indexOf(words);
        return new Span(start, start + words.length());
    }
}
