package org.glossator.ui.annotate.part;

import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.layout.Region;
import org.glossator.text.Span;
import org.glossator.ui.text.AnnotatedTextView;

/// What parts of the screen ask of what is on it: where the keyboard goes, and what pops up.
public interface Surface {

    /// The text in the middle.
    AnnotatedTextView text();

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

    /// Puts up a card in place of the one that is up; a click elsewhere puts it away.
    ///
    /// @param about the words beside which it stands; in the upper middle where they are not seen
    /// @param whenGone done when it is put away, by whatever means, after the keyboard went to the text
    void show(Region card, Optional<Span> about, Runnable whenGone);

    /// Puts up a card over the foot of the text, in place of the one that is up; text and sides go on working.
    ///
    /// @param whenGone done when it is put away, by whatever means, after the keyboard went to the text
    void showAtFoot(Region card, Runnable whenGone);

    /// Puts a card beside words, none of which it covers, in place of the one there. Mouse and keyboard go on
    /// reaching the text; it does not count as a card that is up.
    void showBeside(Region card, Span words);

    /// Puts away the card beside words.
    void hideBeside();

    /// Puts a strip above the text, in place of the one there; none where it is empty.
    void showAbove(Optional<Region> strip);

    /// Puts a strip below the text, in place of the one there; none where it is empty.
    void showBelow(Optional<Region> strip);

    /// Puts away the card that is up.
    void hidePopover();

    /// Shows a page beside the text; the keyboard stays where it is.
    void show(SidePage page);

    /// The page beside the text that is shown.
    SidePage shownPage();
}
