package org.glossator.project;

/// Who makes an edit. People are told apart by the name they chose; their layer bears it.
public record Annotator(String name) {

    public Annotator {
        if (name.isBlank()) {
            throw new IllegalArgumentException("An annotator needs a name");
        }
    }
}
