package org.glossator.ui.annotate.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.glossator.annotation.AnnotationId;

/// Marks of the page that were chosen to be changed together, in the order in which they were chosen.
public final class MarkGroup {

    private final ReadOnlyObjectWrapper<List<AnnotationId>> members = new ReadOnlyObjectWrapper<>(List.of());

    MarkGroup() {}

    public ReadOnlyObjectProperty<List<AnnotationId>> membersProperty() {
        return members.getReadOnlyProperty();
    }

    public List<AnnotationId> members() {
        return members.get();
    }

    public boolean contains(AnnotationId mark) {
        return members.get().contains(mark);
    }

    public boolean isEmpty() {
        return members.get().isEmpty();
    }

    void add(Collection<AnnotationId> marks) {
        LinkedHashSet<AnnotationId> all = new LinkedHashSet<>(members.get());
        all.addAll(marks);
        members.set(List.copyOf(all));
    }

    void remove(AnnotationId mark) {
        List<AnnotationId> rest = new ArrayList<>(members.get());
        if (rest.remove(mark)) {
            members.set(List.copyOf(rest));
        }
    }

    void keep(Predicate<AnnotationId> standing) {
        if (!members.get().stream().allMatch(standing)) {
            members.set(members.get().stream().filter(standing).toList());
        }
    }

    void dissolve() {
        members.set(List.of());
    }
}
