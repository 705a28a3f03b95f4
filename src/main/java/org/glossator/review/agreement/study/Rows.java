package org.glossator.review.agreement.study;

import java.util.BitSet;
import org.glossator.review.agreement.coding.Category;
import org.glossator.text.Span;

/// Takes items one after the other: what each layer says of them.
interface Rows {

    /// Begins an item that nobody says anything of yet.
    void begin();

    /// Says in the item that was begun what a layer has.
    void say(int layer, Category category);

    /// Ends the item.
    ///
    /// @param place where it stands in the text
    void end(Span place);

    /// Begins an item of which everybody who worked on the document says `category` so far.
    default void begin(BitSet worked, Category category) {
        begin();
        worked.stream().forEach(layer -> say(layer, category));
    }
}
