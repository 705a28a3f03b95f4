package org.glossator.ui.exporting.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.glossator.dataset.DatasetChoice;
import org.glossator.format.ExportSettings;
import org.glossator.format.ExporterMaker;
import org.glossator.schema.Schema;

/// Everything that is chosen on the Export screen.
///
/// @param format the format's name on the command line
/// @param choice what of the project, and how
/// @param strict whether nothing is written where something would be lost
/// @param target where to, as it was typed; may be blank
public record ExportPlan(String format, DatasetChoice choice, boolean strict, String target) {

    public ExportPlan of(DatasetChoice other) {
        return new ExportPlan(format, other, strict, target);
    }

    public ExportPlan strictly(boolean wanted) {
        return new ExportPlan(format, choice, wanted, target);
    }

    public ExportPlan into(String other) {
        return new ExportPlan(format, choice, strict, other);
    }

    /// In another format. Of the options chosen so far those stay that the other format has, too.
    public ExportPlan in(ExporterMaker maker) {
        Map<String, String> kept = new HashMap<>();
        choice.options().forEach((name, value) -> {
            if (isOption(maker, name, value)) {
                kept.put(name, value);
            }
        });
        return new ExportPlan(maker.format().id(), choice.with(kept), strict, target);
    }

    private static boolean isOption(ExporterMaker maker, String name, String value) {
        ExportSettings one = new ExportSettings(Schema.empty(""), Map.of(name, value));
        return one.refusal(maker).isEmpty();
    }

    /// What is chosen of one of the format's own options, if it is not as usual.
    Optional<String> option(String name) {
        return Optional.ofNullable(choice.options().get(name));
    }

    /// With one of the format's own options chosen.
    public ExportPlan option(String name, String value) {
        Map<String, String> options = new HashMap<>(choice.options());
        options.put(name, value);
        return of(choice.with(options));
    }
}
