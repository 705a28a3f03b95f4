package org.glossator.ui.annotate.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.glossator.schema.LabelName;
import org.glossator.schema.Schema;
import org.jspecify.annotations.Nullable;

/// How labels are being used: which ones lately, and which one is held, so that each selection gets it.
public final class LabelUse {

    private static final int MOST = 20;

    private final ReadOnlyObjectWrapper<List<LabelName>> recent = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable LabelName> held = new ReadOnlyObjectWrapper<>();

    LabelUse() {}

    /// The labels used lately, the last one first.
    public List<LabelName> recent() {
        return recent.get();
    }

    /// The label used last.
    public Optional<LabelName> last() {
        return recent.get().stream().findFirst();
    }

    /// The label that is held; null where none is.
    public ReadOnlyObjectProperty<@Nullable LabelName> heldProperty() {
        return held.getReadOnlyProperty();
    }

    public Optional<LabelName> held() {
        return Optional.ofNullable(held.get());
    }

    public boolean isHeld(LabelName label) {
        return label.equals(held.get());
    }

    /// Lets go of the label that is held.
    public void letGo() {
        held.set(null);
    }

    void hold(@Nullable LabelName label) {
        held.set(label);
    }

    void used(LabelName label) {
        List<LabelName> order = new ArrayList<>(recent.get());
        order.remove(label);
        order.addFirst(label);
        recent.set(List.copyOf(order.subList(0, Math.min(MOST, order.size()))));
    }

    /// Forgets what the schema no longer has.
    void follow(Schema schema) {
        if (held().flatMap(schema::label).isEmpty()) {
            held.set(null);
        }
        recent.set(recent.get().stream()
                .filter(label -> schema.label(label).isPresent())
                .toList());
    }
}
