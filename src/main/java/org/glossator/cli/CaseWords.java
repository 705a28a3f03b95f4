package org.glossator.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.glossator.annotation.Annotation;
import org.glossator.message.Message;
import org.glossator.review.compare.Case;
import org.glossator.review.compare.Difference;
import org.glossator.review.compare.MarkCase;
import org.glossator.review.compare.RelationCase;
import org.glossator.search.Context;
import org.glossator.text.Span;

/// Tells on a line in what layers differ about one thing.
///
/// @param layers the names of the layers in the order of the case
/// @param text of the document
record CaseWords(List<String> layers, String text) {

    /// The line in which something stands that begins at `offset`, counted from 1.
    int line(int offset) {
        return (int) text.substring(0, offset).lines().count()
                + (offset == 0 || "\r\n".indexOf(text.charAt(offset - 1)) >= 0 ? 1 : 0);
    }

    /// How they differ, what it is about, and what each layer says.
    Message told(Case told) {
        String voices = IntStream.range(0, layers.size())
                .mapToObj(layer -> Message.of("compare.voice", layers.get(layer), voice(told, layer))
                        .sentence())
                .collect(Collectors.joining("; "));
        String ways = told.differences().stream().map(CaseWords::way).collect(Collectors.joining(", "));
        return Message.of("compare.difference", String.valueOf(line(told.place().start())), ways, about(told), voices);
    }

    /// A word for a way of differing.
    static String way(Difference way) {
        return Message.of("compare.way", way.name()).sentence();
    }

    /// The words it is about, as a machine takes them: the same in every language.
    String quote(Case told) {
        return switch (told) {
            case MarkCase mark -> quote(mark.place());
            case RelationCase relation -> source(relation) + " → " + target(relation);
        };
    }

    private Message about(Case told) {
        return switch (told) {
            case MarkCase mark -> Message.of("compare.quote", quote(mark.place()));
            case RelationCase relation -> Message.of("compare.link", source(relation), target(relation));
        };
    }

    private String source(RelationCase told) {
        return quote(told.source().place());
    }

    private String target(RelationCase told) {
        return quote(told.target().place());
    }

    private String voice(Case told, int layer) {
        return switch (told) {
            case MarkCase mark ->
                mark.mark(layer).map(each -> voice(mark, each)).orElseGet(CaseWords::nothing);
            case RelationCase relation ->
                relation.relation(layer)
                        .map(each -> relation.isReversed(layer)
                                ? Message.of("compare.reversed", each.type().value())
                                        .sentence()
                                : each.type().value())
                        .orElseGet(CaseWords::nothing);
        };
    }

    private String voice(MarkCase told, Annotation mark) {
        List<String> words = new ArrayList<>(List.of(mark.label().value()));
        if (told.differences().contains(Difference.BOUNDARY)) {
            words.add(Message.of("compare.quote", quote(mark)).sentence());
        }
        told.differingAttributes().stream()
                .filter(mark.attributes()::containsKey)
                .forEach(name -> words.add(name + "=" + mark.attributes().get(name)));
        if (told.differences().contains(Difference.NOTE) && !mark.note().isEmpty()) {
            words.add(Message.of("compare.note", oneLine(mark.note())).sentence());
        }
        return String.join(" ", words);
    }

    private static String nothing() {
        return Message.of("compare.nothing").sentence();
    }

    private String quote(Annotation mark) {
        return mark.isDiscontinuous() ? oneLine(mark.quote(text)) : quote(mark.outer());
    }

    private String quote(Span span) {
        return Context.around(text, span, 0).words();
    }

    private static String oneLine(String words) {
        return Context.around(words, new Span(0, words.length()), 0).words();
    }
}
