package org.glossator.ui.importing;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A text being pasted, and what it will be called. FX thread only.
public final class PasteModel {

    private static final int LONGEST_NAME = 60;

    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final BooleanBinding complete = name.isNotEmpty().and(text.isNotEmpty());

    /// @param pasted what the clipboard held, empty if it held no text
    public PasteModel(String pasted) {
        text.set(pasted);
        name.set(nameFor(pasted));
    }

    public StringProperty nameProperty() {
        return name;
    }

    public StringProperty textProperty() {
        return text;
    }

    /// Whether there is both a name and a text.
    public BooleanBinding complete() {
        return complete;
    }

    /// A name taken from the first line that says something.
    static String nameFor(String text) {
        String line = text.lines()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
        if (line.length() <= LONGEST_NAME) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST_NAME);
        int cut = end > LONGEST_NAME / 2 ? end : line.offsetByCodePoints(0, LONGEST_NAME / 2);
        return line.substring(0, cut) + "…";
    }
}
