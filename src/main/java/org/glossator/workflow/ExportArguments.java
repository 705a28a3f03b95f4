package org.glossator.workflow;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.glossator.dataset.ContentChoice;
import org.glossator.dataset.DatasetChoice;
import org.glossator.dataset.DocumentChoice;
import org.glossator.dataset.LayerChoice;
import org.glossator.dataset.Packing;
import org.glossator.dataset.split.Grouping;
import org.glossator.dataset.split.Partition;
import org.glossator.dataset.split.SplitPlan;
import org.glossator.project.Annotator;

/// What to type on the command line for an export that was chosen on a screen.
public final class ExportArguments {

    private final List<String> words = new ArrayList<>();

    private ExportArguments() {}

    /// The words that follow `glossator` for this export.
    ///
    /// @param project the project's file
    /// @param annotator who has it open, whose layer [LayerChoice.Mine] is
    /// @param format the format's name on the command line
    public static List<String> of(Path project, Annotator annotator, DatasetChoice choice, String format, Path target) {
        ExportArguments arguments = new ExportArguments();
        arguments.words.addAll(List.of("export", file(project), file(target)));
        arguments.option("--format", format);
        arguments.documents(choice.documents());
        arguments.layers(choice.layers(), annotator);
        arguments.content(choice.content());
        arguments.packing(choice.packing());
        choice.options().forEach(arguments::formatOption);
        return List.copyOf(arguments.words);
    }

    /// `words` as one line for a shell, `glossator` before them; what a shell would take apart stands in quotes.
    public static String line(List<String> words) {
        return "glossator " + words.stream().map(ExportArguments::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        return word.matches("[\\p{L}\\p{N}_./:=,@%+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    /// A path that cannot be taken for an option or a file of arguments.
    private static String file(Path path) {
        String written = path.toString();
        return written.startsWith("-") || written.startsWith("@")
                ? Path.of(".", written).toString()
                : written;
    }

    private void flag(String name) {
        words.add(name);
    }

    private void option(String name, String value) {
        if (value.startsWith("-") || value.startsWith("@") || value.isEmpty()) {
            words.add(name + "=" + value);
        } else {
            words.add(name);
            words.add(value);
        }
    }

    private void documents(DocumentChoice documents) {
        if (documents.extent() != DocumentChoice.Extent.ALL) {
            option("--documents", documents.extent().name().toLowerCase(Locale.ROOT));
        }
        documents.names().forEach(name -> option("--document", name));
        documents.told().forEach((name, value) -> option("--where", name + "=" + value));
        if (!documents.words().isEmpty()) {
            option("--query", documents.words());
        }
    }

    private void layers(LayerChoice layers, Annotator annotator) {
        switch (layers) {
            case LayerChoice.Every _ -> {}
            case LayerChoice.Mine _ -> option("--layer", annotator.name());
            case LayerChoice.Gold _ -> flag("--gold");
            case LayerChoice.Named(var names) -> names.forEach(name -> option("--layer", name));
        }
    }

    private void content(ContentChoice content) {
        content.labels().stream().map(Object::toString).sorted().forEach(label -> option("--label", label));
        content.mapping().source().ifPresent(file -> option("--map", file(file)));
        if (!content.attributes()) {
            flag("--no-attributes");
        }
        if (!content.relations()) {
            flag("--no-relations");
        }
    }

    private void packing(Packing packing) {
        if (packing.splits().isPresent()) {
            splits(packing.splits().get());
        } else if (packing.folder()) {
            flag("--dataset");
        }
        if (!packing.licence().isEmpty()) {
            option("--licence", packing.licence());
        }
        packing.languages().forEach(language -> option("--language", language));
    }

    private void splits(SplitPlan plan) {
        switch (plan.partition()) {
            case Partition.Folds(int count) -> option("--folds", String.valueOf(count));
            case Partition.Shares(Map<String, Integer> shares) ->
                option(
                        "--split",
                        shares.entrySet().stream()
                                .map(share -> share.getKey() + "=" + share.getValue())
                                .collect(Collectors.joining(",")));
        }
        option("--seed", String.valueOf(plan.seed()));
        Grouping grouping = plan.grouping();
        grouping.byField().ifPresent(field -> option("--group-by", field));
        if (!grouping.nearDuplicates()) {
            flag("--part-near-duplicates");
        }
        if (plan.stratified()) {
            flag("--stratify");
        }
    }

    private void formatOption(String name, String value) {
        switch (name) {
            case "overlap", "align" -> option("--" + name, value);
            default -> option("--option", name + "=" + value);
        }
    }
}
