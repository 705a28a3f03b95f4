package org.glossator.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.glossator.annotation.Layer;
import org.glossator.message.Message;
import org.glossator.review.compare.Case;
import org.glossator.review.compare.CaseCount;
import org.glossator.review.compare.Coverage;
import org.glossator.review.compare.Difference;
import org.glossator.review.compare.DocumentComparison;
import org.glossator.review.compare.Summary;
import org.glossator.review.compare.TextDifference;
import org.glossator.text.TextDocument;
import org.glossator.workflow.CompareLayers;

/// What `glossator compare` answers a person: counts by label and document, then the differences.
final class ComparisonAnswer implements CompareLayers.Listener {

    private static final List<Difference> COLUMNS = List.of(
            Difference.LABEL,
            Difference.BOUNDARY,
            Difference.ATTRIBUTE,
            Difference.NOTE,
            Difference.DIRECTION,
            Difference.MISSING);

    private record Counted(String document, CaseCount marks, CaseCount relations) {}

    private final List<Layer> layers;
    private final Set<Difference> ways;
    private final ListingOptions listing;
    private final List<Counted> documents = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private int found;
    private int left;

    /// @param layers of the project
    /// @param ways the differences to list
    ComparisonAnswer(List<Layer> layers, Set<Difference> ways, ListingOptions listing) {
        this.layers = layers;
        this.ways = ways;
        this.listing = listing;
    }

    /// How many differences of the ways that were asked for there are.
    int found() {
        return found;
    }

    @Override
    public void hear(TextDocument document, DocumentComparison comparison) {
        Summary summary = Summary.of(comparison);
        documents.add(new Counted(document.name(), summary.marks(), summary.relations()));
        List<Case> differing = comparison.differing(ways);
        found += differing.size();
        if (differing.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(document.name());
        CaseWords words = new CaseWords(
                comparison.layers().stream()
                        .flatMap(id -> layers.stream()
                                .filter(layer -> layer.id().equals(id))
                                .map(Layer::name))
                        .toList(),
                document.text());
        Map<Set<Difference>, Integer> met = new HashMap<>();
        for (Case each : differing) {
            if (listing.hasRoomFor(met.merge(EnumSet.copyOf(each.differences()), 1, Integer::sum))) {
                lines.add("  " + words.told(each).sentence());
            } else {
                left++;
            }
        }
    }

    /// Tells it, what was left out on standard error.
    void tell(Console console, CompareLayers.Outcome outcome) {
        table(outcome).lines().forEach(console::line);
        lines.forEach(console::line);
        console.line("");
        console.say(Message.of("compare.done", outcome.summary().documents(), found));
        tellIdle(console, outcome.idle());
        console.warn(outcome.versions().stream().map(TextDifference::message).toList());
        if (left > 0) {
            console.warn(List.of(Message.of("cli.more-of-it", left)));
        }
    }

    private void tellIdle(Console console, List<Coverage> idle) {
        List<Coverage> begun = idle.stream().filter(each -> !each.isUntouched()).toList();
        listing.tell(console, begun, Coverage::message, Coverage::message);
        if (begun.size() < idle.size()) {
            console.warn(List.of(Message.of("compare.untouched", idle.size() - begun.size())));
        }
    }

    private TextTable table(CompareLayers.Outcome outcome) {
        TextTable table = new TextTable(Stream.of(
                        Stream.of("", word("compare.things"), word("compare.agreed")),
                        COLUMNS.stream().map(CaseWords::way),
                        outcome.layers().stream()
                                .map(layer ->
                                        Message.of("compare.only", layer.name()).sentence()))
                .flatMap(cells -> cells)
                .toList());
        Summary summary = outcome.summary();
        summary.labels().forEach((label, count) -> table.row(label.value(), counts(count, outcome)));
        table.row(word("compare.all-marks"), counts(summary.marks(), outcome));
        table.row(word("compare.all-relations"), counts(summary.relations(), outcome));
        if (documents.size() > 1) {
            documents.forEach(each ->
                    table.row(each.document(), counts(each.marks().plus(each.relations()), outcome)));
        }
        return table;
    }

    private static List<Integer> counts(CaseCount count, CompareLayers.Outcome outcome) {
        List<Integer> counts = new ArrayList<>(List.of(count.cases(), count.agreed()));
        COLUMNS.forEach(way -> counts.add(count.differing(way)));
        outcome.layers().forEach(layer -> counts.add(count.only(layer.id())));
        return counts;
    }

    private static String word(String key) {
        return Message.of(key).sentence();
    }
}
