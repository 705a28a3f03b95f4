package org.glossator.ui.exporting.model;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossator.dataset.ContentChoice;
import org.glossator.dataset.DatasetChoice;
import org.glossator.dataset.DocumentChoice;
import org.glossator.dataset.LabelMapping;
import org.glossator.dataset.LayerChoice;
import org.glossator.dataset.MappingFile;
import org.glossator.format.FormatException;
import org.glossator.schema.LabelName;

/// An [ExportPlan] as a person's settings keep it: words under names. What is missing or makes no sense any more is as
/// everyone begins with; so are layers and labels that the project has no longer, which the model sees to.
public final class PlanWords {

    private static final String OPTION = "option.";

    private PlanWords() {}

    /// The words for `plan`.
    public static Map<String, String> of(ExportPlan plan) {
        Map<String, String> words = new TreeMap<>();
        DatasetChoice choice = plan.choice();
        words.put("format", plan.format());
        words.put("target", plan.target());
        words.put("strict", String.valueOf(plan.strict()));
        words.put("documents", choice.documents().extent().name().toLowerCase(Locale.ROOT));
        words.put("names", lines(choice.documents().names().stream()));
        words.put("query", choice.documents().words());
        choice.documents().told().forEach((name, value) -> words.put("where." + name, value));
        words.put("layers", layers(choice.layers()));
        words.put(
                "labels",
                lines(choice.content().labels().stream().map(LabelName::value).sorted()));
        choice.content().mapping().source().ifPresent(file -> words.put("mapping", file.toString()));
        words.put("attributes", String.valueOf(choice.content().attributes()));
        words.put("relations", String.valueOf(choice.content().relations()));
        words.putAll(PackingWords.of(choice.packing()));
        choice.options().forEach((name, value) -> words.put(OPTION + name, value));
        words.values().removeIf(String::isEmpty);
        return words;
    }

    /// The plan that `words` tell.
    ///
    /// @param otherwise what holds where they say nothing
    public static ExportPlan read(Map<String, String> words, ExportPlan otherwise) {
        if (words.isEmpty()) {
            return otherwise;
        }
        DatasetChoice choice = new DatasetChoice(
                documents(words),
                layers(words.getOrDefault("layers", ""), otherwise.choice().layers()),
                content(words),
                PackingWords.read(words),
                beneath(words, OPTION));
        return new ExportPlan(
                words.getOrDefault("format", otherwise.format()),
                choice,
                isTrue(words, "strict", otherwise.strict()),
                words.getOrDefault("target", ""));
    }

    private static DocumentChoice documents(Map<String, String> words) {
        String wanted = words.getOrDefault("documents", "");
        DocumentChoice.Extent extent = Stream.of(DocumentChoice.Extent.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst()
                .orElse(DocumentChoice.Extent.ALL);
        return new DocumentChoice(
                extent,
                list(words.getOrDefault("names", "")),
                beneath(words, "where."),
                words.getOrDefault("query", ""));
    }

    private static String layers(LayerChoice layers) {
        return switch (layers) {
            case LayerChoice.Every _ -> "every";
            case LayerChoice.Mine _ -> "mine";
            case LayerChoice.Gold _ -> "gold";
            case LayerChoice.Named(List<String> names) -> "named\n" + lines(names.stream());
        };
    }

    private static LayerChoice layers(String words, LayerChoice otherwise) {
        List<String> lines = list(words);
        return switch (lines.isEmpty() ? "" : lines.getFirst()) {
            case "every" -> new LayerChoice.Every();
            case "mine" -> new LayerChoice.Mine();
            case "gold" -> new LayerChoice.Gold();
            case "named" -> lines.size() > 1 ? new LayerChoice.Named(lines.subList(1, lines.size())) : otherwise;
            default -> otherwise;
        };
    }

    private static ContentChoice content(Map<String, String> words) {
        Set<LabelName> labels = list(words.getOrDefault("labels", "")).stream()
                .map(LabelName::new)
                .collect(Collectors.toSet());
        return new ContentChoice(
                labels,
                mapping(words.getOrDefault("mapping", "")),
                isTrue(words, "attributes", true),
                isTrue(words, "relations", true));
    }

    /// A mapping is read anew, so that what was changed in its file counts; one that is gone is none.
    private static LabelMapping mapping(String file) {
        try {
            return file.isEmpty() ? LabelMapping.NONE : MappingFile.labels(Path.of(file));
        } catch (FormatException | InvalidPathException _) {
            return LabelMapping.NONE;
        }
    }

    private static Map<String, String> beneath(Map<String, String> words, String prefix) {
        Map<String, String> found = new LinkedHashMap<>();
        words.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                found.put(name.substring(prefix.length()), value);
            }
        });
        return found;
    }

    static boolean isTrue(Map<String, String> words, String name, boolean otherwise) {
        return words.containsKey(name) ? "true".equals(words.get(name)) : otherwise;
    }

    static String lines(Stream<String> words) {
        return words.collect(Collectors.joining("\n"));
    }

    static List<String> list(String lines) {
        return Arrays.stream(lines.split("\n")).filter(each -> !each.isBlank()).toList();
    }
}
