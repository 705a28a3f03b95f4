package org.glossator.schema.brat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.glossator.schema.Gathering;
import org.glossator.schema.Label;
import org.glossator.schema.LabelName;
import org.glossator.schema.SchemaException;
import org.glossator.schema.SchemaReading;

/// The [configuration](https://brat.nlplab.org/configuration.html) of a brat collection: `annotation.conf` says what
/// can be marked, `visual.conf` how it looks.
///
/// Entities and events give labels, their indentation the tree; relations, and the roles of events, give relation
/// types; attributes give attributes. One role name is one relation type here, whatever the event.
public final class BratConfiguration {

    private final Gathering gathering;
    private final Macros macros;
    private final List<ConfLine> lines;

    private BratConfiguration(Gathering gathering, Macros macros, List<ConfLine> lines) {
        this.gathering = gathering;
        this.macros = macros;
        this.lines = lines;
    }

    /// The schema of an `annotation.conf`.
    ///
    /// @param name what it is to be called
    /// @param file where it comes from, as people know it
    /// @throws SchemaException if it defines nothing, or a macro by itself; the sentence names file and line
    public static SchemaReading read(String annotationConf, String name, String file) throws SchemaException {
        List<ConfLine> lines = ConfLine.of(annotationConf);
        Macros macros = new Macros(file);
        List<ConfLine> definitions =
                lines.stream().filter(line -> !macros.learn(line)).toList();
        return new BratConfiguration(new Gathering(name, file), macros, definitions).read();
    }

    /// `reading` with what a `visual.conf` says of how its labels look.
    public static SchemaReading seen(SchemaReading reading, String visualConf, String file) {
        Gathering gathering = new Gathering(reading, file);
        new Visuals(gathering).take(ConfLine.of(visualConf));
        return gathering.reading();
    }

    private SchemaReading read() throws SchemaException {
        labels("entities", false);
        List<String> entities = roots();
        labels("events", true);
        List<String> all = roots();
        macros.define("ENTITY", entities);
        macros.define("EVENT", all.subList(entities.size(), all.size()));
        macros.define("ANY", all);
        Definitions definitions = new Definitions(gathering, macros);
        for (ConfLine line : lines) {
            switch (line.section()) {
                case "entities" -> {
                    if (!line.rest().isEmpty()) {
                        gathering.leave(line.number(), "schema.brat-rest", line.rest(), line.type());
                    }
                }
                case "events" -> definitions.event(line);
                case "relations" -> definitions.relation(line);
                case "attributes" -> definitions.attribute(line);
                default -> gathering.leave(line.number(), "schema.brat-section", line.section(), line.type());
            }
        }
        return gathering.reading();
    }

    private List<String> roots() {
        return gathering.schema().labels().stream()
                .map(label -> label.name().value())
                .toList();
    }

    /// What stands further from the margin than the line above it is beneath it.
    private void labels(String section, boolean events) {
        Deque<ConfLine> path = new ArrayDeque<>();
        for (ConfLine line : lines) {
            if (line.section().equals(section)) {
                while (!path.isEmpty() && path.getLast().indent() >= line.indent()) {
                    path.removeLast();
                }
                if (label(line, path, events)) {
                    path.addLast(line);
                }
            }
        }
    }

    private boolean label(ConfLine line, Deque<ConfLine> path, boolean event) {
        String name = name(line);
        if (name.isEmpty()) {
            gathering.leave(line.number(), "schema.flaw-blank-name");
            return false;
        }
        if (line.type().contains("|")) {
            gathering.leave(line.number(), "schema.brat-synonyms", line.type(), name);
        }
        if (line.type().startsWith("!")) {
            gathering.leave(line.number(), "schema.brat-group", name);
        }
        Label label = new Label(new LabelName(name), null, null, event && path.isEmpty(), "", List.of());
        return gathering.label(line.number(), label, path.isEmpty() ? null : new LabelName(name(path.getLast())));
    }

    /// The first of several names is the one that is stored; a `!` is no part of it.
    static String name(ConfLine line) {
        String first = line.type().split("\\|", 2)[0];
        return first.startsWith("!") ? first.substring(1) : first;
    }
}
