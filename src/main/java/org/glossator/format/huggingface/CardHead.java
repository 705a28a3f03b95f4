package org.glossator.format.huggingface;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/// The YAML at the head of a dataset card, which names licence, languages, task, splits and features
/// (<https://huggingface.co/docs/hub/datasets-cards>).
///
/// @param sizes of the splits, by their names
/// @param tags the names of the tags, each at its number
record CardHead(String title, String licence, List<String> languages, Map<String, Size> sizes, List<String> tags) {

    private static final String STRING = "string";
    private static final String INTEGER = "int32";

    /// How large a split is.
    record Size(int documents, long bytes) {}

    String yaml() {
        Map<String, Object> head = new LinkedHashMap<>();
        if (!languages.isEmpty()) {
            head.put("language", languages);
        }
        putLicence(head);
        head.put("task_categories", List.of("token-classification"));
        if (!title.isEmpty()) {
            head.put("pretty_name", title);
        }
        List<Map<String, Object>> files = new ArrayList<>();
        List<Map<String, Object>> splits = new ArrayList<>();
        sizes.forEach((name, size) -> {
            // “datasets” refuses a split without data, so one is not named.
            if (size.documents() > 0) {
                files.add(ordered("split", HuggingFace.split(name), "path", HuggingFace.file(name)));
                Map<String, Object> split = ordered("name", HuggingFace.split(name), "num_bytes", size.bytes());
                split.put("num_examples", size.documents());
                splits.add(split);
            }
        });
        head.put("configs", List.of(ordered("config_name", "default", "data_files", files)));
        head.put("dataset_info", ordered("features", features(), "splits", splits));
        DumpSettings settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setSplitLines(false)
                .build();
        return "---\n" + new Dump(settings).dumpToString(head) + "---\n";
    }

    /// Hugging Face knows licences by their SPDX identifiers in small letters, and calls every other one `other`.
    private void putLicence(Map<String, Object> head) {
        if (licence.matches("[A-Za-z0-9.+-]{2,30}")) {
            head.put("license", licence.toLowerCase(Locale.ROOT));
        } else if (!licence.isEmpty()) {
            head.put("license", "other");
            head.put("license_name", licence);
        }
    }

    private List<Object> features() {
        Map<String, Object> names = new LinkedHashMap<>();
        for (int number = 0; number < tags.size(); number++) {
            names.put(String.valueOf(number), tags.get(number));
        }
        return List.of(
                value("id", STRING),
                value("name", STRING),
                value("text", STRING),
                value("metadata", STRING),
                ordered("name", "tokens", "sequence", STRING),
                ordered("name", "ner_tags", "sequence", Map.of("class_label", Map.of("names", names))),
                ordered(
                        "name",
                        "entities",
                        "list",
                        List.of(
                                value("id", STRING),
                                value("layer", STRING),
                                value("label", STRING),
                                value("start", INTEGER),
                                value("end", INTEGER),
                                value("text", STRING),
                                ordered(
                                        "name",
                                        "spans",
                                        "list",
                                        List.of(value("start", INTEGER), value("end", INTEGER))),
                                value("attributes", STRING),
                                value("note", STRING))),
                ordered(
                        "name",
                        "relations",
                        "list",
                        List.of(
                                value("layer", STRING),
                                value("type", STRING),
                                value("source", STRING),
                                value("target", STRING))));
    }

    private static Map<String, Object> value(String name, String type) {
        return ordered("name", name, "dtype", type);
    }

    private static Map<String, Object> ordered(String first, Object one, String second, Object two) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        ordered.put(first, one);
        ordered.put(second, two);
        return ordered;
    }
}
