package org.glossator.settings;

/// Who sits before the program.
///
/// @param annotator the name under which they annotate, never blank
/// @param language the language in which the program speaks with them, a tag of BCP 47; empty for the system's own
public record Person(String annotator, String language) {

    public Person {
        if (annotator.isBlank()) {
            throw new IllegalArgumentException("An annotator needs a name");
        }
        language = language.strip();
    }

    /// Somebody who has said nothing yet: called as their account is, spoken to as their system speaks.
    static Person initial() {
        String account = System.getProperty("user.name", "").strip();
        return new Person(account.isEmpty() ? "annotator" : account, "");
    }

    Person named(String other) {
        return new Person(other, language);
    }

    Person speaking(String other) {
        return new Person(annotator, other);
    }
}
