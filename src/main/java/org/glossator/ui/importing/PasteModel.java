package org.glossator.ui.importing;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.glossator.message.Message;
import org.glossator.text.Graphemes;
import org.glossator.workflow.AddPastedText;

/// A text being pasted, and what it will be called. FX thread only.
///
/// A text of many pages is added whole but shown by its beginning alone, since no field could hold it; one that no
/// project could hold is refused before it is added.
public final class PasteModel {

    /// The longest text that is shown whole, to be looked over and changed, in UTF-16 code units.
    static final int LONGEST_SHOWN = 200_000;

    private static final int EXCERPT = 4_000;
    private static final int LONGEST_NAME = 60;
    private static final int FIRST_LINES = 2_000;

    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final BooleanBinding complete = Bindings.createBooleanBinding(
            () -> !name.get().isEmpty() && !text.get().isEmpty() && text.get().length() <= AddPastedText.LONGEST,
            name,
            text);

    /// @param pasted what the clipboard held, empty if it held no text
    public PasteModel(String pasted) {
        text.set(pasted);
        name.set(nameFor(pasted));
    }

    public StringProperty nameProperty() {
        return name;
    }

    /// The whole text.
    public StringProperty textProperty() {
        return text;
    }

    /// Whether there is both a name and a text, and it is not too long.
    public BooleanBinding complete() {
        return complete;
    }

    /// Whether the text is too long to be shown whole.
    boolean isLong() {
        return text.get().length() > LONGEST_SHOWN;
    }

    /// The text, or of a long one the beginning.
    String shown() {
        return isLong() ? text.get().substring(0, Graphemes.floor(text.get(), EXCERPT)) + "…" : text.get();
    }

    /// What is to be said of the size of the text; nothing where it is shown whole.
    Optional<Message> size() {
        int length = text.get().length();
        if (length > AddPastedText.LONGEST) {
            return Optional.of(Message.of("workflow.pasted-too-long", AddPastedText.LONGEST >> 20));
        }
        return isLong() ? Optional.of(Message.of("ui.paste-long", length)) : Optional.empty();
    }

    /// A name taken from the first line that says something, of the first few.
    static String nameFor(String text) {
        String line = text.substring(0, Graphemes.floor(text, Math.min(text.length(), FIRST_LINES)))
                .lines()
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
