package org.glossator.ui.review.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Decision;
import org.glossator.message.Message;
import org.glossator.review.compare.Case;
import org.glossator.review.compare.Difference;
import org.glossator.review.compare.MarkCase;
import org.glossator.review.compare.RelationCase;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeValue;
import org.glossator.schema.Schema;

/// Puts a case into words: what kind of difference it is, about which words, and what each layer says.
///
/// @param text of the document
public record CaseWords(String text, Schema schema) {

    /// What kind of difference it is: “Label”, “Only B”, “Label, boundary”.
    public String title(Case item) {
        Set<Difference> kinds = item.differences();
        if (item instanceof RelationCase) {
            return Message.of("review.relation").sentence();
        }
        if (kinds.contains(Difference.MISSING)) {
            return Message.of("review.only", ReviewPlan.letters(having(item))).sentence();
        }
        return kinds.isEmpty()
                ? Message.of("review.agreed").sentence()
                : Stream.concat(
                                kinds.stream().limit(1).map(kind -> Message.of("review.kind", kind.name())),
                                kinds.stream().skip(1).map(kind -> Message.of("review.kind-more", kind.name())))
                        .map(Message::sentence)
                        .collect(Collectors.joining(", "));
    }

    /// About which words: one quote where all mark the same, else one for each.
    public String quotes(Case item) {
        return switch (item) {
            case MarkCase marks -> distinct(marks.present().stream().map(this::quote));
            case RelationCase links ->
                Message.of("review.link", quote(links.source()), quote(links.target()))
                        .sentence();
        };
    }

    /// One line about it for the list, after the title.
    public String summary(Case item) {
        return switch (item) {
            case MarkCase marks -> {
                String labels = distinct(
                        marks.present().stream().map(mark -> mark.label().value()));
                yield quotes(item) + " " + labels;
            }
            case RelationCase links -> {
                String types = IntStream.range(0, links.layers().size())
                        .mapToObj(links::relation)
                        .flatMap(Optional::stream)
                        .map(link -> link.type().value())
                        .distinct()
                        .collect(Collectors.joining(" / "));
                String who = having(item).size() == item.layers().size()
                        ? ""
                        : " "
                                + Message.of("review.only-those", ReviewPlan.letters(having(item)))
                                        .sentence();
                yield types + " → " + quote(links.target()) + who;
            }
        };
    }

    /// What the layers say: each for itself, or together where they say the same; most votes first where there are
    /// more than two layers.
    public List<Statement> statements(CaseRow row) {
        return row.item().votes().stream()
                .map(vote -> statement(row.item(), vote))
                .toList();
    }

    /// The layers that have nothing here.
    public List<Integer> silent(CaseRow row) {
        return IntStream.range(0, row.item().layers().size())
                .filter(index -> !row.item().has(index))
                .boxed()
                .toList();
    }

    /// What was decided, by whom, why, and what was said of it: a line each.
    public List<String> decided(CaseRow row, Decision decision) {
        List<String> lines = new ArrayList<>();
        String taken = ReviewPlan.letters(IntStream.range(0, row.item().layers().size())
                .filter(index -> decision.subjects().stream()
                        .anyMatch(subject -> subject.accepted()
                                && subject.layer().equals(row.item().layers().get(index))))
                .boxed()
                .toList());
        lines.add(Message.of(
                        row.isSettled() ? "review.decided" : "review.outdated",
                        decision.verdict().name(),
                        taken,
                        row.gold().stream()
                                .map(mark -> mark.label().value() + " " + quote(mark))
                                .collect(Collectors.joining(", ")))
                .sentence());
        lines.add(Message.of(
                        "review.decided-by",
                        decision.reviewer(),
                        decision.origin().name())
                .sentence());
        decision.why()
                .ifPresent(cause ->
                        lines.add(Message.of("review.cause", cause.name()).sentence()));
        if (!decision.comment().isEmpty()) {
            lines.add(Message.of("review.quote", decision.comment()).sentence());
        }
        return lines;
    }

    private static List<Integer> having(Case item) {
        return IntStream.range(0, item.layers().size())
                .filter(item::has)
                .boxed()
                .toList();
    }

    private Statement statement(Case item, List<Integer> vote) {
        int first = vote.getFirst();
        return switch (item) {
            case MarkCase marks -> {
                Annotation mark = marks.mark(first).orElseThrow();
                boolean sameWords = marks.present().stream()
                                .map(Annotation::spans)
                                .distinct()
                                .count()
                        == 1;
                yield new Statement(
                        vote,
                        mark.label().value(),
                        schema.colourOf(mark.label()),
                        sameWords ? "" : quote(mark),
                        more(mark, marks));
            }
            case RelationCase links ->
                new Statement(vote, links.relation(first).orElseThrow().type().value(), null, "", List.of());
        };
    }

    /// Attributes in which layers differ, and the note where notes do.
    private List<String> more(Annotation mark, MarkCase marks) {
        List<String> told = new ArrayList<>();
        Set<AttributeName> names = new LinkedHashSet<>();
        marks.present().forEach(each -> names.addAll(each.attributes().keySet()));
        for (AttributeName name : names) {
            boolean same = marks.present().stream()
                            .map(each -> Optional.ofNullable(each.attributes().get(name)))
                            .distinct()
                            .count()
                    == 1;
            if (!same) {
                told.add(Message.of("review.attribute", name.value(), value(mark.attributes(), name))
                        .sentence());
            }
        }
        if (marks.present().stream().map(Annotation::note).distinct().count() > 1) {
            told.add(
                    mark.note().isEmpty()
                            ? Message.of("review.no-note").sentence()
                            : Message.of("review.note", mark.note()).sentence());
        }
        return told;
    }

    private static String value(Map<AttributeName, AttributeValue> attributes, AttributeName name) {
        AttributeValue value = attributes.get(name);
        return value == null ? "–" : Objects.toString(value);
    }

    private String quote(MarkCase item) {
        return quote(item.present().getFirst());
    }

    private String quote(Annotation mark) {
        return Message.of("review.quote", mark.quote(text).strip().replaceAll("\\s+", " "))
                .sentence();
    }

    private static String distinct(Stream<String> words) {
        return words.distinct().collect(Collectors.joining(" / "));
    }
}
