package org.glossator.project.edit;

import org.glossator.annotation.Decision;

/// In whose name things are settled.
///
/// @param reviewer who decides, or has a strategy applied
/// @param overwriting whether what a person put into gold by hand may go; and, where a strategy decides, what a person
///     decided too. Without it, neither ever does
public record Authority(Decision.Origin origin, String reviewer, boolean overwriting) {

    /// A person who looks at each thing.
    public static Authority of(String reviewer) {
        return new Authority(Decision.Origin.PERSON, reviewer, false);
    }

    /// The same, who means to discard what was put into gold by hand.
    public Authority discarding() {
        return new Authority(origin, reviewer, true);
    }
}
