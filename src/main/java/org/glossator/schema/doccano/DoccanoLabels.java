package org.glossator.schema.doccano;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glossator.message.Message;
import org.glossator.schema.Colour;
import org.glossator.schema.Gathering;
import org.glossator.schema.Label;
import org.glossator.schema.LabelName;
import org.glossator.schema.Located;
import org.glossator.schema.LocatedParser;
import org.glossator.schema.NamedColours;
import org.glossator.schema.SchemaException;
import org.glossator.schema.SchemaReading;
import org.jspecify.annotations.Nullable;

/// The labels of a [doccano](https://github.com/doccano/doccano) project: an array of objects with `text`, a key in
/// two parts (`prefixKey`, `suffixKey`) and `backgroundColor`, or the same in snake case as versions from 1.4 write
/// them.
public final class DoccanoLabels {

    /// What says nothing that a schema could keep: numbers of rows, and colours of words, which follow the paper here.
    private static final Set<String> IGNORED = Set.of("id", "textColor", "text_color", "project", "url");

    private static final Set<String> KNOWN =
            Set.of("text", "prefixKey", "prefix_key", "suffixKey", "suffix_key", "backgroundColor", "background_color");

    private final NamedColours colours = new NamedColours();
    private final Gathering gathering;

    private DoccanoLabels(Gathering gathering) {
        this.gathering = gathering;
    }

    /// The schema of these labels.
    ///
    /// @param name what it is to be called
    /// @param file where it comes from, as people know it
    /// @throws SchemaException if it is no array of labels; the sentence names file, line and column
    public static SchemaReading read(String json, String name, String file) throws SchemaException {
        Located root = LocatedParser.parse(json, file);
        if (!(root instanceof Located.Items(var _, var items))) {
            throw root.place().refused(Message.of("schema.doccano-no-list"));
        }
        DoccanoLabels labels = new DoccanoLabels(new Gathering(name, file));
        for (Located item : items) {
            labels.take(item);
        }
        return labels.gathering.reading();
    }

    private void take(Located item) throws SchemaException {
        if (!(item instanceof Located.Members(var place, var fields))
                || !(fields.get("text") instanceof Located.Words(var _, var text))) {
            throw item.place().refused(Message.of("schema.doccano-no-text"));
        }
        int line = place.line();
        if (text.isBlank()) {
            gathering.leave(line, "schema.flaw-blank-name");
            return;
        }
        fields.keySet().stream()
                .filter(key -> !IGNORED.contains(key) && !KNOWN.contains(key))
                .forEach(key -> gathering.leave(line, "schema.unknown-left", key, text));
        gathering.label(
                line,
                new Label(
                        new LabelName(text), colour(fields, line, text), key(fields, line, text), false, "", List.of()),
                null);
    }

    private @Nullable Colour colour(Map<String, Located> fields, int line, String label) {
        Optional<String> written = words(fields, "backgroundColor", "background_color");
        Optional<Colour> colour = written.flatMap(colours::read);
        if (written.isPresent() && colour.isEmpty()) {
            gathering.leave(line, "schema.colour-left", written.get(), label);
        }
        return colour.orElse(null);
    }

    private @Nullable String key(Map<String, Located> fields, int line, String label) {
        Optional<String> prefix = words(fields, "prefixKey", "prefix_key");
        Optional<String> suffix = words(fields, "suffixKey", "suffix_key");
        if (prefix.isPresent() && suffix.isPresent()) {
            gathering.leave(line, "schema.prefix-left", prefix.get(), suffix.get(), label);
        }
        return suffix.orElse(null);
    }

    /// What is written under either name; keys may be numbers, and null or nothing where there is none.
    private static Optional<String> words(Map<String, Located> fields, String name, String otherName) {
        Located value = fields.containsKey(name) ? fields.get(name) : fields.get(otherName);
        return switch (value) {
            case Located.Words(var _, var words) when !words.isBlank() -> Optional.of(words);
            case Located.Figure(var _, var figure) -> Optional.of(figure);
            case null, default -> Optional.empty();
        };
    }
}
