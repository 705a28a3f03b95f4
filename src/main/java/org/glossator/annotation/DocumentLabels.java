package org.glossator.annotation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glossator.schema.AttributeType;
import org.glossator.schema.AttributeValue;
import org.glossator.schema.Schema;

/// What is told of a document under the names that its schema offers. Document labels are kept in the document's
/// metadata, as words: a flag as `true` or `false`, several choices one on each line.
public final class DocumentLabels {

    private DocumentLabels() {}

    /// What `words` say under `type`; empty if they cannot be its value. Choices that came from elsewhere may stand on
    /// one line, with commas or semicolons between them.
    public static Optional<AttributeValue> read(AttributeType type, String words) {
        Optional<AttributeValue> value = switch (type.kind()) {
            case CHOICE, TEXT -> Optional.of(new AttributeValue.Text(words));
            case FLAG -> flag(words.strip());
            case NUMBER -> AttributeValue.Numeric.parse(words.strip()).map(AttributeValue.class::cast);
            case CHOICES -> Optional.of(new AttributeValue.Choices(chosen(type, words)));
        };
        return value.filter(type::accepts);
    }

    /// The words under which `value` is kept.
    public static String write(AttributeValue value) {
        return switch (value) {
            case AttributeValue.Text(var words) -> words;
            case AttributeValue.Flag(var yes) -> Boolean.toString(yes);
            case AttributeValue.Numeric(BigDecimal number) -> number.toPlainString();
            case AttributeValue.Choices(var chosen) -> String.join("\n", chosen);
        };
    }

    /// What is told in `metadata` under the names that the schema offers and cannot be told there.
    public static List<Misfit> misfits(Map<String, String> metadata, Schema schema) {
        List<Misfit> misfits = new ArrayList<>();
        for (AttributeType type : schema.documentLabels()) {
            String words = metadata.get(type.name().value());
            if (words != null && read(type, words).isEmpty()) {
                misfits.add(new Misfit.UnfitDocumentLabel(type.name(), words.replace("\n", ", ")));
            }
        }
        return misfits;
    }

    private static Optional<AttributeValue> flag(String words) {
        return switch (words) {
            case "true" -> Optional.of(new AttributeValue.Flag(true));
            case "false" -> Optional.of(new AttributeValue.Flag(false));
            default -> Optional.empty();
        };
    }

    private static List<String> chosen(AttributeType type, String words) {
        List<String> lines = parts(words, "\\R");
        return type.values().containsAll(lines) ? lines : parts(words, "\\R|[,;]");
    }

    private static List<String> parts(String words, String between) {
        Set<String> parts = new LinkedHashSet<>();
        Arrays.stream(words.split(between))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .forEach(parts::add);
        return List.copyOf(parts);
    }
}
