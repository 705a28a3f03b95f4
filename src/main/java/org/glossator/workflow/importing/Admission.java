package org.glossator.workflow.importing;

/// What becomes of a name that documents use when they come in.
public sealed interface Admission {

    /// It is taken as it is; where the schema lacks it, it is added to the schema.
    record Add() implements Admission {}

    /// What bears it bears another name of the same kind from then on.
    record Become(String name) implements Admission {
        public Become {
            if (name.isBlank()) {
                throw new IllegalArgumentException("A name cannot be blank");
            }
        }
    }

    /// What bears it does not come in: an annotation with its relations, a relation, or what was told of an annotation.
    /// Each is named in the report.
    record LeaveOut() implements Admission {}
}
