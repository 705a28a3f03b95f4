package org.glossator.format.labelstudio;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.glossator.annotation.Layer;
import org.glossator.format.DocumentDraft;
import org.glossator.format.FormatException;
import org.glossator.format.json.Fields;
import tools.jackson.databind.JsonNode;

/// A task as it is written.
///
/// @param data where its text stands
/// @param textKey under which name there
record Task(Fields fields, Fields data, String textKey) {

    private static final String PREDICTIONS = "predictions";

    /// What one annotator or model said of a task.
    ///
    /// @param layer what its layer is called; no two of a task are called alike
    record Opinion(String layer, Layer.Kind kind, Fields fields) {

        List<Fields> results() throws FormatException {
            return fields.objects("result");
        }

        boolean isCancelled() {
            return fields.value("was_cancelled").filter(JsonNode::asBoolean).isPresent();
        }
    }

    /// The task that `fields` are: with its data apart, or the data alone.
    static Task of(Fields fields) throws FormatException {
        Fields data = fields.object("data").orElse(fields);
        return new Task(fields, data, textKey(fields, data));
    }

    /// Without a `text`, one text alone by another name, unless it may be the address of an image or a sound.
    private static String textKey(Fields fields, Fields data) throws FormatException {
        if (data.has("text")) {
            return "text";
        }
        List<String> texts = data.names().stream()
                .filter(name -> data.value(name).filter(JsonNode::isString).isPresent())
                .toList();
        if (texts.size() != 1 || !(isProse(data.requiredText(texts.getFirst())) || hasRegions(fields))) {
            throw data.place().refused("format.label-studio-no-text");
        }
        return texts.getFirst();
    }

    private static boolean isProse(String words) {
        return words.contains(" ") && !words.startsWith("/") && !words.contains("://");
    }

    private static boolean hasRegions(Fields fields) throws FormatException {
        for (Opinion opinion : opinions(fields)) {
            for (Fields result : opinion.results()) {
                if (Region.of(result, 0).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    String text() throws FormatException {
        return data.requiredText(textKey);
    }

    /// The annotations, in former versions called completions, and then the predictions.
    List<Opinion> opinions() throws FormatException {
        return opinions(fields);
    }

    private static List<Opinion> opinions(Fields fields) throws FormatException {
        List<Opinion> opinions = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Fields annotation : fields.objects(fields.has("annotations") ? "annotations" : "completions")) {
            boolean gold =
                    annotation.value("ground_truth").filter(JsonNode::asBoolean).isPresent();
            String name = named(annotation, gold);
            Layer.Kind kind = gold
                    ? Layer.Kind.GOLD
                    : name.equals(DocumentDraft.UNNAMED_LAYER) ? Layer.Kind.IMPORTED : Layer.Kind.ANNOTATOR;
            opinions.add(new Opinion(free(name, taken), kind, annotation));
        }
        for (Fields prediction : fields.objects(PREDICTIONS)) {
            String name = nonBlank(prediction.id("model_version")).orElse(PREDICTIONS);
            opinions.add(new Opinion(free(name, taken), Layer.Kind.SUGGESTED, prediction));
        }
        return opinions;
    }

    private static String named(Fields annotation, boolean gold) throws FormatException {
        Optional<String> layer = nonBlank(annotation.text("layer"));
        if (layer.isPresent() || gold) {
            return layer.orElse("gold");
        }
        Optional<JsonNode> annotator = annotation.value("completed_by");
        if (annotator.isPresent() && annotator.get().isObject()) {
            Fields person = Fields.of(annotator.get(), "completed_by", annotation.place());
            Optional<String> email = nonBlank(person.text("email"));
            return email.isPresent() ? email.get() : numbered(person.id("id"));
        }
        return numbered(annotation.id("completed_by"));
    }

    private static String numbered(Optional<String> id) {
        return nonBlank(id)
                .map(written -> written.matches("\\d+") ? "annotator-" + written : written)
                .orElse(DocumentDraft.UNNAMED_LAYER);
    }

    private static Optional<String> nonBlank(Optional<String> words) {
        return words.filter(written -> !written.isBlank());
    }

    private static String free(String name, Set<String> taken) {
        String free = name;
        for (int i = 2; !taken.add(free); i++) {
            free = name + " (" + i + ")";
        }
        return free;
    }
}
