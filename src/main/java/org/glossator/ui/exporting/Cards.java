package org.glossator.ui.exporting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.glossator.message.Message;
import org.glossator.ui.annotate.control.Popover;

/// Puts lists to tick up over the screen, beside the control that they belong to.
final class Cards {

    private final Popover layer;

    Cards(Popover layer) {
        this.layer = layer;
    }

    /// Lists `items`; the keyboard goes back to `beside` afterwards.
    <T> void list(Message title, List<Checklist.Item<T>> items, Set<T> ticked, Consumer<Set<T>> changed, Node beside) {
        Checklist<T> list = new Checklist<>(title, items, ticked, changed, layer::hide);
        var place = Optional.ofNullable(beside.localToScreen(beside.getLayoutBounds()));
        layer.show(list, place, beside::requestFocus);
        list.begin();
    }
}
