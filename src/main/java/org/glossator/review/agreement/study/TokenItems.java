package org.glossator.review.agreement.study;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Markup;
import org.glossator.review.agreement.coding.Category;
import org.glossator.review.agreement.coding.Distance;
import org.glossator.text.Span;
import org.glossator.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Tokens as items: words, numbers and signs, with the label of the mark that covers them in part or whole, or nothing.
/// Where several cover a token, it has the label of the innermost — of those that begin last, the shortest — or, if
/// asked for, all labels as a set.
final class TokenItems implements Items {

    private final int layers;
    private final List<Category> labels;
    private final boolean sets;

    /// @param labels those that are measured, in the order of the schema
    /// @param sets whether a token has all labels of its marks
    TokenItems(int layers, List<Category> labels, boolean sets) {
        this.layers = layers;
        this.labels = labels;
        this.sets = sets;
    }

    @Override
    public Table table() {
        Subject subject = Subject.of(Unit.TOKENS);
        return sets
                ? new Table(subject, Distance.MASI, layers, List.of())
                : new Table(subject, Distance.NOMINAL, layers, labels);
    }

    @Override
    public void rows(ReadDocument document, Rows rows) {
        Tokens tokens = Tokens.words(document.document().text());
        @Nullable Category[][] said = new @Nullable Category[layers][];
        document.worked().stream()
                .forEach(layer -> said[layer] = said(tokens, document.markup().get(layer)));
        for (int token = 0; token < tokens.size(); token++) {
            rows.begin();
            for (int layer = 0; layer < said.length; layer++) {
                @Nullable Category[] row = said[layer];
                Category category = row == null ? null : row[token];
                if (category != null) {
                    rows.say(layer, category);
                }
            }
            rows.end(new Span(tokens.start(token), tokens.end(token)));
        }
    }

    private Category[] said(Tokens tokens, Markup markup) {
        return sets ? together(tokens, markup) : innermost(tokens, markup);
    }

    private static Category[] innermost(Tokens tokens, Markup markup) {
        Category[] said = new Category[tokens.size()];
        Arrays.fill(said, Studied.NOTHING);
        for (Annotation mark : markup.annotations().inOrder()) {
            Category label = Category.of(mark.label().value());
            for (Span span : mark.spans()) {
                for (int token = tokens.firstEndingAfter(span.start()); isIn(tokens, token, span); token++) {
                    said[token] = label;
                }
            }
        }
        return said;
    }

    private static Category[] together(Tokens tokens, Markup markup) {
        @SuppressWarnings({"unchecked", "rawtypes"}) // an array of sets cannot be made otherwise
        Set<String>[] labels = new Set[tokens.size()];
        Arrays.setAll(labels, _ -> new TreeSet<>());
        for (Annotation mark : markup.annotations().inOrder()) {
            for (Span span : mark.spans()) {
                for (int token = tokens.firstEndingAfter(span.start()); isIn(tokens, token, span); token++) {
                    labels[token].add(mark.label().value());
                }
            }
        }
        return Arrays.stream(labels).map(Category::of).toArray(Category[]::new);
    }

    private static boolean isIn(Tokens tokens, int token, Span span) {
        return token < tokens.size() && tokens.start(token) < span.end();
    }
}
