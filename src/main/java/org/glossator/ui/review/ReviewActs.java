package org.glossator.ui.review;

import javafx.beans.value.ObservableBooleanValue;

/// What the commands of the Review screen ask its view and its window to do.
public interface ReviewActs {

    /// Goes back to the screen below.
    void back();

    /// Whether the keyboard is in the text or in the list of differences, where Tab goes from difference to difference.
    ObservableBooleanValue walking();

    /// Asks what else is to be put into gold.
    void edit();

    /// Asks for words about a decision.
    void comment();

    /// Asks by which rule much is to be settled.
    void strategies();

    /// Asks to whom the document goes back.
    void giveBack();

    /// Shows the differences, the matrix or the report, by their place.
    void showPage(int index);

    /// Asks where to, and writes the report of agreement as it is chosen.
    void writeReport();

    /// Puts the keyboard into the next part of the screen, or with -1 the one before.
    void focusBeside(int step);
}
