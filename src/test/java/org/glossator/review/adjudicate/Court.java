package org.glossator.review.adjudicate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Layer;
import org.glossator.annotation.LayerId;
import org.glossator.annotation.Markup;
import org.glossator.annotation.Relation;
import org.glossator.message.ExplainedException;
import org.glossator.project.Annotator;
import org.glossator.project.DocumentContent;
import org.glossator.project.LayerDocument;
import org.glossator.project.Project;
import org.glossator.project.ProjectFiles;
import org.glossator.project.StoreException;
import org.glossator.project.edit.AddAnnotations;
import org.glossator.project.edit.AddDocuments;
import org.glossator.project.edit.AddRelation;
import org.glossator.project.edit.Authority;
import org.glossator.project.edit.SettleCases;
import org.glossator.review.compare.Alignment;
import org.glossator.review.compare.Case;
import org.glossator.schema.Colour;
import org.glossator.schema.Label;
import org.glossator.schema.LabelName;
import org.glossator.schema.RelationName;
import org.glossator.schema.RelationType;
import org.glossator.schema.Schema;
import org.glossator.store.SqliteProjectFiles;
import org.glossator.text.Span;
import org.glossator.text.TextDocument;
import org.glossator.workflow.AdjudicateLayers;

/// A project file with one statement and three annotators, and a reviewer who settles what they differ in.
final class Court implements AutoCloseable {

    static final LabelName ACTOR = new LabelName("Actor");
    static final LabelName LOCATION = new LabelName("Location");
    static final LabelName EVENT = new LabelName("Event");
    static final RelationName AGENT = new RelationName("agent");
    private static final Schema SCHEMA = new Schema(
            "Court",
            1,
            "",
            Stream.of(ACTOR, LOCATION, EVENT)
                    .map(label -> Label.of(label.value(), new Colour("#2F6FDE")))
                    .toList(),
            List.of(),
            List.of(new RelationType(AGENT, List.of(EVENT), List.of(ACTOR), true, false, false)),
            List.of());

    final TextDocument statement =
            TextDocument.of("statement", "🕊 Iran and Turkey agreed in Astana on de-escalation zones.", Map.of());
    final List<Layer> layers = Stream.of("a", "b", "c")
            .map(name -> Layer.of(name, Layer.Kind.ANNOTATOR))
            .toList();
    final Layer gold = Layer.of("gold", Layer.Kind.GOLD);
    private final Path file;
    private Project project;

    Court(Path folder) throws ExplainedException {
        this.file = folder.resolve("court.gloss");
        boolean begun = Files.exists(file);
        SqliteProjectFiles files = new SqliteProjectFiles();
        this.project = new Project(
                begun ? files.open(file, ProjectFiles.Access.READ_WRITE) : files.create(file, "Court", SCHEMA),
                new Annotator("reviewer"),
                Clock.systemUTC());
        if (!begun) {
            project.apply(new AddDocuments(List.of(new AddDocuments.Incoming(statement, Map.of())), SCHEMA));
        }
    }

    Project project() {
        return project;
    }

    /// Closes the file and opens it again.
    void reopen() throws ExplainedException {
        project.close();
        project = new Project(
                new SqliteProjectFiles().open(file, ProjectFiles.Access.READ_WRITE),
                new Annotator("reviewer"),
                Clock.systemUTC());
    }

    Annotation mark(Layer layer, LabelName label, String words) throws ExplainedException {
        int start = statement.text().indexOf(words);
        return add(layer, Annotation.of(label, new Span(start, start + words.length())));
    }

    Annotation add(Layer layer, Annotation mark) throws ExplainedException {
        project.apply(new AddAnnotations(layer, statement.id(), List.of(mark)));
        return mark;
    }

    Relation link(Layer layer, Annotation source, Annotation target) throws ExplainedException {
        Relation relation = Relation.of(AGENT, source.id(), target.id());
        project.apply(new AddRelation(place(layer), relation));
        return relation;
    }

    LayerDocument place(Layer layer) {
        return new LayerDocument(layer.id(), statement.id());
    }

    Layer layer(int index) {
        return layers.get(index);
    }

    Markup gold() throws StoreException {
        return content().markup(gold.id());
    }

    List<String> goldMarks() throws StoreException {
        return gold().annotations().inOrder().stream()
                .map(mark -> mark.label() + " " + mark.quote(statement.text()))
                .toList();
    }

    DocumentContent content() throws StoreException {
        return project.read(statement.id()).orElseThrow();
    }

    /// The cases of the first `compared` layers, as they stand now.
    Adjudication adjudication(int compared) throws StoreException {
        List<LayerId> ids = layers.stream().limit(compared).map(Layer::id).toList();
        DocumentContent content = content();
        return Adjudication.of(
                Alignment.of(
                        statement.id(), ids, ids.stream().map(content::markup).toList()),
                content.markup(gold.id()),
                AtWork.on(statement.id(), ids, project.state()));
    }

    /// The case that is about `words`, of three layers.
    Case about(String words) throws StoreException {
        int start = statement.text().indexOf(words);
        return adjudication(3).comparison().cases().stream()
                .filter(each -> each.place().covers(start))
                .findFirst()
                .orElseThrow();
    }

    Standing standing(String words) throws StoreException {
        return adjudication(3).standing(about(words));
    }

    void choose(String words, Choice choice) throws ExplainedException {
        choose(words, choice, Authority.of("reviewer"));
    }

    void choose(String words, Choice choice, Authority authority) throws ExplainedException {
        Adjudication now = adjudication(3);
        int start = statement.text().indexOf(words);
        Case chosen = now.comparison().cases().stream()
                .filter(each -> each.place().covers(start))
                .findFirst()
                .orElseThrow();
        choose(now, chosen, choice, authority);
    }

    void choose(Adjudication now, Case chosen, Choice choice, Authority authority) throws ExplainedException {
        project.apply(new SettleCases(gold, authority, statement.id(), now.settle(chosen, choice)));
    }

    /// Applies a rule to the first `compared` layers.
    AdjudicateLayers apply(Rule rule, int compared) {
        return new AdjudicateLayers(
                project,
                layers.stream().limit(compared).toList(),
                gold,
                rule,
                project.state().documents());
    }

    @Override
    public void close() throws StoreException {
        project.close();
    }
}
