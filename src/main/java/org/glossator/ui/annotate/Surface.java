package org.glossator.ui.annotate;

import javafx.beans.value.ObservableBooleanValue;

/// What commands ask of what is on the screen: where the keyboard goes, and what pops up.
interface Surface {

    /// Whether the keyboard is in the text.
    ObservableBooleanValue textFocused();

    /// Whether the keyboard is in the list of documents.
    ObservableBooleanValue listFocused();

    /// Whether a card is up.
    ObservableBooleanValue popoverShown();

    void focusText();

    void focusFilter();

    /// Gives the keyboard to the part of the screen `step` places further, round and round.
    void focusBeside(int step);

    /// Gives the keyboard to the note of the selected mark.
    void writeNote();

    /// Whether the keyboard is in a field of the inspector in which one writes.
    boolean isWriting();

    /// Lets the person pick a label out of all.
    void chooseLabel();

    /// Lets the person rename the open document.
    void renameDocument();

    /// Puts away the card that is up.
    void hidePopover();
}
