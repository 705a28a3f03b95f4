package org.glossator.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.glossator.message.Message;
import org.glossator.review.adjudicate.Forecast;
import org.glossator.review.adjudicate.Prospect;
import org.glossator.workflow.AdjudicateLayers;

/// What settling layers came to, or would come to.
///
/// @param into the gold layer
/// @param done whether it was done
record AdjudicationAnswer(AdjudicateLayers.Outcome outcome, String into, boolean done) {

    /// One line in all, then one for each label and type of relation.
    void tellPerson(Console console) {
        Forecast total = outcome.total();
        long documents = outcome.documents().stream()
                .filter(each -> each.forecast().settled() > 0)
                .count();
        console.say(Message.of(
                done ? "adjudicate.done" : "adjudicate.would-be-done", total.settled(), (int) documents, into));
        total.labels().forEach((label, counts) -> console.line("  " + label + ": " + told(counts)));
        total.relations().forEach((type, counts) -> console.line("  " + type + ": " + told(counts)));
    }

    private static String told(Map<Prospect, Integer> counts) {
        return List.of(Prospect.values()).stream()
                .filter(counts::containsKey)
                .map(prospect -> Message.of("adjudicate.prospect", prospect.name(), counts.getOrDefault(prospect, 0))
                        .sentence())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    /// The same, and each document.
    void tellMachine(Console console) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("into", into);
        object.put("applied", done);
        object.put("changed", outcome.entry().isPresent());
        object.putAll(forMachines(outcome.total()));
        object.put(
                "documents",
                outcome.documents().stream()
                        .map(each -> {
                            Map<String, Object> document = new LinkedHashMap<>();
                            document.put("name", each.document().name());
                            document.putAll(forMachines(each.forecast()));
                            return document;
                        })
                        .toList());
        console.json(object);
    }

    private static Map<String, Object> forMachines(Forecast forecast) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("total", counts(prospect -> forecast.count(prospect)));
        object.put("labels", byName(forecast.labels()));
        object.put("relations", byName(forecast.relations()));
        return object;
    }

    private static Map<String, Object> byName(Map<String, Map<Prospect, Integer>> counts) {
        Map<String, Object> object = new LinkedHashMap<>();
        counts.forEach((name, each) -> object.put(name, counts(prospect -> each.getOrDefault(prospect, 0))));
        return object;
    }

    private static Map<String, Integer> counts(ToIntFunction<Prospect> counting) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Prospect prospect : Prospect.values()) {
            counts.put(prospect.name().toLowerCase(Locale.ROOT).replace('_', '-'), counting.applyAsInt(prospect));
        }
        return counts;
    }
}
