package org.glossator.ui.annotate.values;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.LayerId;
import org.glossator.project.Change;
import org.glossator.project.JournalEntry;
import org.glossator.project.ProjectEvent;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeValue;
import org.glossator.schema.LabelName;
import org.glossator.schema.Schema;

/// What was told last of marks with each label, by whatever means. While this is on, new marks say so from the start.
final class Remembered {

    private final BooleanProperty on = new SimpleBooleanProperty();
    private final Map<LabelName, Map<AttributeName, AttributeValue>> told = new HashMap<>();

    /// Whether new marks get the values told last.
    BooleanProperty onProperty() {
        return on;
    }

    /// What a new mark of `label` says, as far as `schema` still lets it.
    Map<AttributeName, AttributeValue> beginning(LabelName label, Schema schema) {
        if (!on.get()) {
            return Map.of();
        }
        Map<AttributeName, AttributeValue> values = new LinkedHashMap<>();
        told.getOrDefault(label, Map.of()).forEach((name, value) -> {
            boolean fits = schema.attributesOn(label).stream()
                    .anyMatch(type -> type.name().equals(name) && type.accepts(value));
            if (fits) {
                values.put(name, value);
            }
        });
        return values;
    }

    /// Learns from what was done in a layer.
    void follow(List<ProjectEvent> events, LayerId layer) {
        for (ProjectEvent event : events) {
            if (event.entry().course() instanceof JournalEntry.Course.Done) {
                event.entry().changes().changes().forEach(change -> {
                    if (change instanceof Change.AnnotationReplaced(var place, var before, var after)
                            && place.layer().equals(layer)) {
                        learn(before, after);
                    }
                });
            }
        }
    }

    private void learn(Annotation before, Annotation after) {
        if (before.attributes().equals(after.attributes())) {
            return;
        }
        Map<AttributeName, AttributeValue> last = told.computeIfAbsent(after.label(), _ -> new LinkedHashMap<>());
        before.attributes().keySet().stream()
                .filter(name -> !after.attributes().containsKey(name))
                .forEach(last::remove);
        after.attributes().forEach((name, value) -> {
            if (!value.equals(before.attributes().get(name))) {
                last.put(name, value);
            }
        });
    }
}
