package org.glossator.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.glossator.annotation.Layer;
import org.glossator.annotation.LayerId;
import org.glossator.message.Message;
import org.glossator.project.ProjectState;
import org.glossator.review.assignment.Pair;
import org.glossator.review.assignment.Shares;
import org.glossator.text.DocumentHead;
import org.glossator.text.DocumentId;
import org.glossator.workflow.ShareDocuments;

/// What sharing documents came to, or would come to.
///
/// @param changed whether something was given
record AssignAnswer(ProjectState state, ShareDocuments.Plan plan, ShareDocuments.Way way, boolean changed) {

    /// A line for each annotator and each two of them; what was left out on standard error.
    void tellPerson(Console console) {
        Shares shares = plan.shares();
        TextTable table = new TextTable(List.of(
                "",
                word("assigning.column-new"),
                word("assigning.column-before"),
                word("assigning.column-all"),
                word("assigning.column-length")));
        shares.loads()
                .forEach((annotator, load) -> table.row(
                        name(annotator),
                        List.of(
                                load.given().size(),
                                load.before(),
                                load.documents(),
                                Math.toIntExact(Math.min(load.length(), Integer.MAX_VALUE)))));
        table.lines().forEach(console::line);
        if (!shares.pairs().isEmpty()) {
            TextTable common = new TextTable(List.of("", word("assigning.column-common")));
            shares.pairs().forEach((pair, count) -> common.row(words(pair), List.of(count)));
            console.line("");
            common.lines().forEach(console::line);
        }
        console.line("");
        console.say(Message.of(
                changed ? "assigning.done" : "assigning.would-be-done",
                (int) shares.documents(),
                plan.annotators().size(),
                way.assignment().name()));
        console.warn(shares.left().stream()
                .map(left -> Message.of(
                        "assigning.left",
                        name(left.document()),
                        left.lacking(),
                        left.why().name()))
                .toList());
    }

    /// The same with every document.
    void tellMachine(Console console) {
        Shares shares = plan.shares();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("applied", changed);
        object.put("assignment", word(way.assignment()));
        object.put("seed", way.manner().seed());
        object.put(
                "annotators",
                shares.loads().entrySet().stream()
                        .map(each -> load(each.getKey(), each.getValue()))
                        .toList());
        object.put(
                "pairs",
                shares.pairs().entrySet().stream()
                        .map(each -> Map.of(
                                "annotators",
                                List.of(
                                        name(each.getKey().one()),
                                        name(each.getKey().other())),
                                "documents",
                                each.getValue()))
                        .toList());
        object.put(
                "left",
                shares.left().stream()
                        .map(left -> Map.of(
                                "document", name(left.document()),
                                "id", left.document().toString(),
                                "lacking", left.lacking(),
                                "why", word(left.why())))
                        .toList());
        console.json(object);
    }

    private Map<String, Object> load(LayerId annotator, Shares.Load load) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("annotator", name(annotator));
        object.put(
                "given",
                load.given().stream()
                        .map(id -> Map.of("document", name(id), "id", id.toString()))
                        .toList());
        object.put("before", load.before());
        object.put("documents", load.documents());
        object.put("length", load.length());
        return object;
    }

    private String words(Pair pair) {
        return name(pair.one()) + " – " + name(pair.other());
    }

    private String name(LayerId annotator) {
        return plan.annotators().stream()
                .filter(each -> each.id().equals(annotator))
                .map(Layer::name)
                .findFirst()
                .orElse("");
    }

    private String name(DocumentId document) {
        return state.document(document).map(DocumentHead::name).orElse("");
    }

    private static String word(String key) {
        return Message.of(key).sentence();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
