package org.glossator.format;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Layer;
import org.glossator.annotation.Markup;
import org.glossator.annotation.Relation;
import org.glossator.annotation.flat.Alignment;
import org.glossator.annotation.flat.Flat;
import org.glossator.annotation.flat.OverlapPolicy;
import org.glossator.annotation.flat.Placed;
import org.glossator.annotation.flat.TokenRange;
import org.glossator.message.Message;
import org.glossator.text.Span;
import org.glossator.text.TextDocument;
import org.glossator.text.Tokens;

/// Brings documents down to what a format of labelled, flat runs of tokens can hold, and names the rest: other
/// layers, fragments, overlap, parts of tokens, attributes, notes and relations, each with its place.
///
/// @param holds what the format can hold all the same
public record Flattening(TokenSource source, Alignment alignment, OverlapPolicy overlap, Format holds) {

    /// Which tokens an annotation takes that cuts some.
    public static final ExportOption ALIGN = new ExportOption(
            "align",
            Message.of("format.align"),
            List.of(align(Alignment.EXPAND), align(Alignment.CONTRACT), align(Alignment.STRICT)));

    /// Which of several annotations over one token stays.
    public static final ExportOption OVERLAP = new ExportOption(
            "overlap",
            Message.of("format.overlap"),
            List.of(OverlapPolicy.values()).stream()
                    .map(each -> new ExportOption.Value(option(each), Message.of("format.overlap-value", each.name())))
                    .toList());

    /// Where tokens come from.
    public static final ExportOption TOKENS = new ExportOption(
            "tokens",
            Message.of("format.tokens"),
            List.of(TokenSource.values()).stream()
                    .map(each -> new ExportOption.Value(each.option(), Message.of("format.tokens-value", each.name())))
                    .toList());

    /// A document brought down.
    ///
    /// @param kept flat, in the order of the text
    public record FlatDocument(TextDocument document, Tokens tokens, List<Placed> kept) {}

    /// As `settings` say.
    public static Flattening of(ExportSettings settings, Format format) {
        return new Flattening(
                TokenSource.valueOf(settings.of(TOKENS).toUpperCase(Locale.ROOT)),
                Alignment.valueOf(settings.of(ALIGN).toUpperCase(Locale.ROOT)),
                OverlapPolicy.valueOf(settings.of(OVERLAP).toUpperCase(Locale.ROOT)),
                format);
    }

    private static ExportOption.Value align(Alignment alignment) {
        return new ExportOption.Value(option(alignment), Message.of("format.align-value", alignment.name()));
    }

    private static String option(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /// What of `layered` can be written; what cannot is told to `losses`. Of several layers the gold one is taken,
    /// else the first.
    ///
    /// @param target where the document is to go
    /// @throws FormatException if annotations overlap and the policy is to fail
    public FlatDocument of(LayeredDocument layered, Path target, Consumer<Loss> losses) throws FormatException {
        TextDocument document = layered.document();
        DocumentLosses told = new DocumentLosses(document, losses);
        if (TokenSource.hasMore(document.head()) && !holds.holds().contains(Feature.METADATA)) {
            told.tell(null, "format.lost-metadata");
        }
        Tokens tokens = source.of(document);
        Optional<LayerMarkup> chosen = chosen(layered.layers());
        for (LayerMarkup layer : layered.layers()) {
            if (chosen.isPresent() && !layer.equals(chosen.get())) {
                told.tell(null, "format.lost-layer", layer.name(), chosen.get().name());
            }
        }
        Markup markup = chosen.map(LayerMarkup::markup).orElse(Markup.EMPTY);
        List<Placed> placed = new ArrayList<>(markup.annotations().size());
        for (Annotation annotation : markup.annotations().inOrder()) {
            place(annotation, tokens, told).ifPresent(placed::add);
        }
        Flat flat = overlap.flatten(placed);
        for (Flat.GivenUp each : flat.givenUp()) {
            Annotation lost = each.annotation().annotation();
            Annotation other = each.keptInstead().annotation();
            if (overlap == OverlapPolicy.FAIL) {
                throw FormatException.about(
                        target,
                        Message.of("format.overlap-refused", document.name(), told.shown(lost), told.shown(other)));
            }
            told.tell(lost.outer(), "format.lost-overlap", told.shown(lost), told.shown(other));
        }
        for (Placed each : flat.kept()) {
            tellOfMore(each.annotation(), told);
        }
        for (Relation relation : markup.relations().inOrder()) {
            Optional<Annotation> from = markup.annotations().find(relation.source());
            told.tell(
                    from.map(Annotation::outer).orElse(null),
                    "format.lost-relation",
                    relation.type().value(),
                    from.<Object>map(told::shown).orElse(""));
        }
        return new FlatDocument(document, tokens, flat.kept());
    }

    private static Optional<LayerMarkup> chosen(List<LayerMarkup> layers) {
        return layers.stream()
                .filter(layer -> layer.kind() == Layer.Kind.GOLD)
                .findFirst()
                .or(() -> layers.stream().findFirst());
    }

    private Optional<Placed> place(Annotation annotation, Tokens tokens, DocumentLosses told) {
        Span outer = annotation.outer();
        if (annotation.isDiscontinuous()) {
            told.tell(outer, "format.lost-discontinuous", told.shown(annotation));
            return Optional.empty();
        }
        Optional<TokenRange> range = alignment.align(outer, tokens);
        if (range.isEmpty()) {
            told.tell(outer, "format.lost-partial", told.shown(annotation), alignment.name());
            return Optional.empty();
        }
        Span written = range.get().in(tokens);
        if (!written.equals(outer)) {
            told.tell(outer, "format.changed-partial", told.shown(annotation), told.shown(written));
        }
        return Optional.of(new Placed(annotation, range.get()));
    }

    private static void tellOfMore(Annotation annotation, DocumentLosses told) {
        if (!annotation.attributes().isEmpty()) {
            String names = String.join(
                    ", ",
                    annotation.attributes().keySet().stream()
                            .map(Object::toString)
                            .toList());
            told.tell(annotation.outer(), "format.lost-attributes", told.shown(annotation), names);
        }
        if (!annotation.note().isEmpty()) {
            told.tell(annotation.outer(), "format.lost-note", told.shown(annotation));
        }
    }
}
