package org.glossator.ui.dialog;

/// What a person is about, so that the help opens where it tells of that.
public enum Topic {
    BEGINNING("first-steps"),
    ANNOTATING("annotator"),
    REVIEWING("reviewer"),
    TRAINING("trainer"),
    SCHEMA("schema"),
    IMPORTING("importing"),
    TOGETHER("working-as-several"),
    LOOKS("annotator#reading"),
    KEYS("keys");

    private final String place;

    Topic(String place) {
        this.place = place;
    }

    /// The page of the help, and its heading after a `#` if it is about one.
    public String place() {
        return place;
    }
}
