package org.glossator.ui.annotate.side;

import java.util.Locale;
import org.glossator.message.Message;
import org.glossator.ui.annotate.listing.DocumentOrder;

/// What the orders of the list are called.
final class Orders {

    private Orders() {}

    static String word(DocumentOrder order) {
        return order.name().toLowerCase(Locale.ROOT);
    }

    /// As it stands in the list's own menu.
    static Message name(DocumentOrder order) {
        return Message.of("documents.order", order.name());
    }

    /// As it stands among all commands.
    static Message commandName(DocumentOrder order) {
        return Message.of("documents.command-sort", name(order).sentence());
    }
}
