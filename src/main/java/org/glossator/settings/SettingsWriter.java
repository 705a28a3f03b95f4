package org.glossator.settings;

import java.util.TreeMap;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Settings into JSON.
final class SettingsWriter {

    private SettingsWriter() {}

    static ObjectNode write(Settings settings) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("annotator", settings.annotator());
        json.put("language", settings.language());
        json.putObject("look")
                .put("appearance", SettingsReader.written(settings.look().appearance()))
                .put("zoomPercent", settings.look().zoomPercent())
                .put("lineSpacingPercent", settings.look().lineSpacingPercent())
                .put("charactersPerLine", settings.look().reading().charactersPerLine())
                .put("font", settings.look().reading().font())
                .put("tags", settings.look().reading().tags())
                .put("focus", settings.look().reading().focus())
                .put("scalePercent", settings.look().controls().scalePercent())
                .put("motion", SettingsReader.written(settings.look().controls().motion()));
        settings.windowPlace()
                .ifPresent(place -> json.putObject("window")
                        .put("x", place.x())
                        .put("y", place.y())
                        .put("width", place.width())
                        .put("height", place.height())
                        .put("maximised", place.maximised()));
        var recent = json.putArray("recent");
        for (RecentProject project : settings.places().recent()) {
            recent.addObject()
                    .put("file", project.file().toString())
                    .put("name", project.name())
                    .put("lastOpened", project.lastOpened().toString())
                    .put("done", project.done())
                    .put("total", project.total());
        }
        settings.places().folder().ifPresent(folder -> json.put("lastFolder", folder.toString()));
        var visits = json.putObject("visits");
        settings.places().visits().forEach((project, visit) -> {
            var written = visits.putObject(project).put("blind", visit.blind());
            visit.chosenAnnotator().ifPresent(name -> written.put("annotator", name));
            visit.lastDocument().ifPresent(document -> written.put("document", document));
            if (!visit.export().isEmpty()) {
                new TreeMap<>(visit.export()).forEach(written.putObject("export")::put);
            }
            if (!visit.review().isEmpty()) {
                new TreeMap<>(visit.review()).forEach(written.putObject("review")::put);
            }
        });
        json.putObject("panes")
                .put("left", settings.places().panes().left())
                .put("right", settings.places().panes().right())
                .put("leftHidden", settings.places().panes().leftHidden())
                .put("rightHidden", settings.places().panes().rightHidden());
        json.put("labelBox", settings.habits().labelBox());
        json.put("firstSteps", settings.habits().firstSteps());
        Backups backups = settings.habits().backups();
        var copies =
                json.putObject("backups").put("automatic", backups.automatic()).put("kept", backups.kept());
        backups.chosenFolder().ifPresent(folder -> copies.put("folder", folder.toString()));
        var keys = json.putObject("keys");
        settings.keys().forEach((command, chosen) -> chosen.forEach(keys.putArray(command)::add));
        return json;
    }
}
