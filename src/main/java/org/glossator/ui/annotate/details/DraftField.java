package org.glossator.ui.annotate.details;

import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import org.glossator.ui.annotate.control.Excerpt;

/// A field whose words are handed in when it is left or Enter is pressed; what cannot be handed in stays, marked.
final class DraftField extends TextField {

    private static final PseudoClass UNFIT = PseudoClass.getPseudoClass("unfit");

    private final Predicate<String> handIn;
    private String stored = "";

    /// @param handIn takes the words, and tells whether it could
    DraftField(Predicate<String> handIn) {
        this.handIn = handIn;
        setOnAction(_ -> commit());
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                commit();
            }
        });
        Excerpt.follow(this);
        getStyleClass().add("details-field");
        setMinWidth(0);
    }

    /// Shows what is stored; what is being written stays as it is.
    void show(String words) {
        boolean writing = isFocused() && !getText().equals(stored);
        boolean news = !words.equals(stored);
        stored = words;
        if (!writing && (news || !getText().equals(words))) {
            setText(words);
            pseudoClassStateChanged(UNFIT, false);
        }
    }

    /// Hands in what is written, if it is something new.
    void commit() {
        if (!getText().equals(stored) && !isDisabled()) {
            boolean taken = handIn.test(getText());
            if (taken) {
                stored = getText();
            }
            pseudoClassStateChanged(UNFIT, !taken);
        }
    }
}
