package org.glossator.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Decision;
import org.glossator.annotation.DecisionId;
import org.glossator.annotation.Layer;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.project.Annotator;
import org.glossator.project.Change;
import org.glossator.project.ChangeSet;
import org.glossator.project.Edit;
import org.glossator.project.LayerDocument;
import org.glossator.project.Project;
import org.glossator.project.ProjectStore;
import org.glossator.project.StoreException;
import org.glossator.project.edit.AddAnnotations;
import org.glossator.project.edit.AddDocuments;
import org.glossator.schema.Colour;
import org.glossator.schema.Label;
import org.glossator.schema.LabelName;
import org.glossator.schema.Schema;
import org.glossator.text.Span;
import org.glossator.text.TextDocument;

/// A small project to be kept, and SQL to look at it and to spoil it with.
final class Samples {

    static final LabelName ACTOR = new LabelName("Actor");
    static final Schema SCHEMA = new Schema(
            "Test",
            1,
            "",
            List.of(Label.of("Actor", new Colour("#2F6FDE")), Label.of("Event", new Colour("#C2410C"))),
            List.of(),
            List.of(),
            List.of());

    static final TextDocument STATEMENT =
            TextDocument.of("statement", "🕊 Iran and 🇹🇷 Turkey agreed in Astana.", Map.of("source", "test"));
    static final Layer MINE = Layer.of("Mina", Layer.Kind.ANNOTATOR);

    private Samples() {}

    static Project project(ProjectStore store) throws StoreException {
        return new Project(store, new Annotator("Mina"), Clock.systemUTC());
    }

    /// Makes a project with the statement and “Iran” marked in it.
    static void make(Path file) throws ExplainedException {
        try (Project project = project(new SqliteProjectFiles().create(file, "Astana", SCHEMA))) {
            project.apply(new AddDocuments(
                    List.of(new AddDocuments.Incoming(STATEMENT, Map.of())),
                    project.state().schema()));
            project.apply(new AddAnnotations(MINE, STATEMENT.id(), List.of(Annotation.of(ACTOR, span("Iran")))));
        }
    }

    /// Turns “Iran” down in Mina's layer, and says why.
    static Edit decision() {
        return _ -> new ChangeSet(
                Message.of("project.explain-decision"),
                List.of(new Change.DecisionAdded(
                        new LayerDocument(MINE.id(), STATEMENT.id()),
                        new Decision(
                                DecisionId.random(),
                                List.of(new Decision.Subject.Mark(
                                        MINE.id(), Annotation.of(ACTOR, span("Iran")), false)),
                                List.of(),
                                List.of(),
                                Decision.Origin.PERSON,
                                "Roya",
                                Decision.Cause.ERROR,
                                "a country"))));
    }

    static Span span(String words) {
        int start = STATEMENT.text().indexOf(words);
        return new Span(start, start + words.length());
    }

    static List<String> ask(Path file, String sql) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (var connection = connect(file);
                Statement statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            while (result.next()) {
                answers.add(result.getString(1));
            }
        }
        return answers;
    }

    static void run(Path file, String... statements) throws SQLException {
        try (var connection = connect(file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static Connection connect(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }
}
