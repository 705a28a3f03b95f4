package org.glossator.format;

import java.util.Map;
import java.util.Optional;
import org.glossator.message.Message;
import org.glossator.schema.Schema;

/// What an exporter is made with: the schema of what it writes, and what was chosen of its options.
///
/// @param chosen values by option; what is not in it is as usual
public record ExportSettings(Schema schema, Map<String, String> chosen) {

    public ExportSettings {
        chosen = Map.copyOf(chosen);
    }

    /// Everything as usual.
    public static ExportSettings usual(Schema schema) {
        return new ExportSettings(schema, Map.of());
    }

    /// The name of what was chosen of `option`.
    public String of(ExportOption option) {
        return chosen.getOrDefault(option.name(), option.usual().name());
    }

    /// Why `maker` cannot take these settings, if it cannot: it lacks an option, or the option a value.
    public Optional<Message> refusal(ExporterMaker maker) {
        for (var choice : chosen.entrySet()) {
            Optional<ExportOption> option = maker.options().stream()
                    .filter(each -> each.name().equals(choice.getKey()))
                    .findFirst();
            if (option.isEmpty()) {
                return Optional.of(Message.of("format.no-option", maker.format().id(), choice.getKey()));
            }
            if (option.get().value(choice.getValue()).isEmpty()) {
                String names = String.join(
                        ", ",
                        option.get().values().stream()
                                .map(ExportOption.Value::name)
                                .toList());
                return Optional.of(Message.of("format.no-value", choice.getKey(), choice.getValue(), names));
            }
        }
        return Optional.empty();
    }
}
