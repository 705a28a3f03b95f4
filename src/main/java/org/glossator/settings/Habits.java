package org.glossator.settings;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// How a person works.
///
/// @param keys the keys chosen for commands, by command id, as `Ctrl+Z` and the like
/// @param labelBox whether labels are offered by themselves beside words that the mouse has selected
/// @param firstSteps whether somebody who is new here is still led through the first steps
/// @param backups the copies that are made of their projects
public record Habits(Map<String, List<String>> keys, boolean labelBox, boolean firstSteps, Backups backups) {

    public static final Habits INITIAL = new Habits(Map.of(), true, true, Backups.INITIAL);

    public Habits {
        keys = keys.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    }

    public Habits withKeys(Map<String, List<String>> other) {
        return new Habits(other, labelBox, firstSteps, backups);
    }

    public Habits withLabelBox(boolean offered) {
        return new Habits(keys, offered, firstSteps, backups);
    }

    public Habits withFirstSteps(boolean led) {
        return new Habits(keys, labelBox, led, backups);
    }

    public Habits withBackups(Backups other) {
        return new Habits(keys, labelBox, firstSteps, other);
    }
}
