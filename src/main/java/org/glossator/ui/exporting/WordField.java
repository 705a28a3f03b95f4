package org.glossator.ui.exporting;

import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import org.glossator.message.Message;
import org.glossator.ui.annotate.control.Excerpt;

/// A field whose words count as they are typed; what makes no sense is marked and does not count.
final class WordField extends TextField {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private boolean following;

    /// @param take hands the words on, and tells whether they make sense
    WordField(Predicate<String> take) {
        getStyleClass().add("word-field");
        Excerpt.follow(this);
        textProperty().addListener((_, _, words) -> {
            if (!following) {
                pseudoClassStateChanged(REFUSED, !take.test(words));
            }
        });
    }

    /// Says `prompt` while nothing stands in it.
    WordField prompting(Message prompt) {
        setPromptText(prompt.sentence());
        setTooltip(new Tooltip(prompt.sentence()));
        setMinWidth(0);
        return this;
    }

    /// Shows what the model says, unless something is being typed here.
    void show(String words) {
        if (!isFocused() && !words.equals(getText())) {
            following = true;
            setText(words);
            pseudoClassStateChanged(REFUSED, false);
            following = false;
        }
    }
}
