package org.glossator.ui.annotate.matches;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.glossator.schema.AttributeName;
import org.glossator.schema.LabelName;

/// Which marks are looked for: by words, label, attribute, value; what is empty does not matter.
final class Sought {

    private final StringProperty words = new SimpleStringProperty("");
    private final BooleanProperty wholeQuote = new SimpleBooleanProperty();
    private final StringProperty label = new SimpleStringProperty("");
    private final StringProperty attribute = new SimpleStringProperty("");
    private final StringProperty value = new SimpleStringProperty("");
    private boolean changing;

    StringProperty wordsProperty() {
        return words;
    }

    /// Whether a mark has to cover these words and no more.
    BooleanProperty wholeQuoteProperty() {
        return wholeQuote;
    }

    StringProperty labelProperty() {
        return label;
    }

    StringProperty attributeProperty() {
        return attribute;
    }

    StringProperty valueProperty() {
        return value;
    }

    /// Looks for marks of these very words and this label.
    void alike(String quote, LabelName name) {
        set(quote, true, name.value());
    }

    /// Looks for anything.
    void anything() {
        set("", false, "");
    }

    private void set(String sought, boolean whole, String name) {
        changing = true;
        words.set(sought);
        wholeQuote.set(whole);
        label.set(name);
        attribute.set("");
        value.set("");
        changing = false;
    }

    Optional<String> words() {
        return told(words);
    }

    Optional<LabelName> label() {
        return told(label).map(LabelName::new);
    }

    Optional<AttributeName> attribute() {
        return told(attribute).map(AttributeName::new);
    }

    Optional<String> value() {
        return attribute().isPresent() ? told(value) : Optional.empty();
    }

    boolean isEmpty() {
        return words().isEmpty() && label().isEmpty() && attribute().isEmpty();
    }

    /// Does `change` whenever a person says something else.
    void follow(Runnable change) {
        Stream.<Property<?>>of(words, wholeQuote, label, attribute, value)
                .forEach(each -> each.subscribe(() -> {
                    if (!changing) {
                        change.run();
                    }
                }));
    }

    private static Optional<String> told(StringProperty property) {
        return Optional.ofNullable(property.get()).map(String::strip).filter(each -> !each.isEmpty());
    }
}
