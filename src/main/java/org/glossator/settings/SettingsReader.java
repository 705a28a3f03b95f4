package org.glossator.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Settings out of JSON. A field that is missing or makes no sense is as everyone begins with; the rest still
/// counts.
final class SettingsReader {

    private SettingsReader() {}

    static Settings read(JsonNode json) {
        Settings initial = Settings.initial();
        String annotator = json.path("annotator").stringValue("").strip();
        return new Settings(
                new Person(
                        annotator.isEmpty() ? initial.annotator() : annotator,
                        json.path("language").stringValue("")),
                look(json.path("look")),
                window(json.path("window")),
                places(json),
                habits(json));
    }

    private static Habits habits(JsonNode json) {
        return new Habits(
                keys(json.path("keys")),
                json.path("labelBox").booleanValue(Habits.INITIAL.labelBox()),
                json.path("firstSteps").booleanValue(Habits.INITIAL.firstSteps()),
                backups(json.path("backups")));
    }

    private static Backups backups(JsonNode json) {
        return new Backups(
                json.path("automatic").booleanValue(Backups.INITIAL.automatic()),
                json.path("kept").intValue(Backups.INITIAL.kept()),
                path(json.path("folder")).orElse(null));
    }

    private static Look look(JsonNode json) {
        return new Look(
                appearance(json.path("appearance").stringValue("")),
                json.path("zoomPercent").intValue(Look.INITIAL.zoomPercent()),
                json.path("lineSpacingPercent").intValue(Look.INITIAL.lineSpacingPercent()),
                reading(json),
                controls(json));
    }

    private static Controls controls(JsonNode json) {
        return new Controls(
                json.path("scalePercent").intValue(Controls.INITIAL.scalePercent()),
                chosen(Motion.values(), json.path("motion").stringValue("")).orElse(Controls.INITIAL.motion()));
    }

    private static Reading reading(JsonNode json) {
        Reading initial = Reading.INITIAL;
        return new Reading(
                json.path("charactersPerLine").intValue(initial.charactersPerLine()),
                json.path("font").stringValue(initial.font()),
                json.path("tags").booleanValue(initial.tags()),
                json.path("focus").booleanValue(initial.focus()));
    }

    private static Appearance appearance(String name) {
        return chosen(Appearance.values(), name).orElse(Look.INITIAL.appearance());
    }

    private static <T extends Enum<T>> Optional<T> chosen(T[] values, String name) {
        return Stream.of(values).filter(each -> written(each).equals(name)).findFirst();
    }

    /// A choice as the file names it: `high-contrast`.
    static String written(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable WindowPlace window(JsonNode json) {
        try {
            return new WindowPlace(
                    json.path("x").doubleValue(Double.NaN),
                    json.path("y").doubleValue(Double.NaN),
                    json.path("width").doubleValue(0),
                    json.path("height").doubleValue(0),
                    json.path("maximised").booleanValue(false));
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private static Places places(JsonNode json) {
        List<RecentProject> recent = json.path("recent")
                .valueStream()
                .flatMap(each -> recent(each).stream())
                .toList();
        return new Places(
                recent,
                path(json.path("lastFolder")).orElse(null),
                visits(json.path("visits")),
                panes(json.path("panes")));
    }

    private static Map<String, Visit> visits(JsonNode json) {
        Map<String, Visit> visits = new LinkedHashMap<>();
        json.propertyStream()
                .forEach(entry -> visits.put(
                        entry.getKey(),
                        new Visit(
                                words(entry.getValue().path("annotator")),
                                entry.getValue().path("blind").booleanValue(false),
                                words(entry.getValue().path("document")),
                                table(entry.getValue().path("export")),
                                table(entry.getValue().path("review")))));
        return visits;
    }

    private static Map<String, String> table(JsonNode json) {
        Map<String, String> table = new HashMap<>();
        json.propertyStream()
                .forEach(entry ->
                        entry.getValue().stringValueOpt().ifPresent(value -> table.put(entry.getKey(), value)));
        return table;
    }

    private static @Nullable String words(JsonNode json) {
        String words = json.stringValue("").strip();
        return words.isEmpty() ? null : words;
    }

    private static Panes panes(JsonNode json) {
        try {
            return new Panes(
                    json.path("left").doubleValue(0),
                    json.path("right").doubleValue(0),
                    json.path("leftHidden").booleanValue(false),
                    json.path("rightHidden").booleanValue(false));
        } catch (IllegalArgumentException _) {
            return Panes.INITIAL;
        }
    }

    private static Optional<RecentProject> recent(JsonNode json) {
        Optional<Path> file = path(json.path("file"));
        try {
            return file.map(known -> new RecentProject(
                    known,
                    json.path("name").stringValue(String.valueOf(known.getFileName())),
                    Instant.parse(json.path("lastOpened").stringValue("")),
                    json.path("done").intValue(0),
                    json.path("total").intValue(0)));
        } catch (DateTimeException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Map<String, List<String>> keys(JsonNode json) {
        Map<String, List<String>> keys = new HashMap<>();
        json.propertyStream()
                .forEach(entry -> keys.put(
                        entry.getKey(),
                        entry.getValue()
                                .valueStream()
                                .flatMap(key -> key.stringValueOpt().stream())
                                .toList()));
        return keys;
    }

    private static Optional<Path> path(JsonNode json) {
        try {
            return json.stringValueOpt().filter(name -> !name.isBlank()).map(Path::of);
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
