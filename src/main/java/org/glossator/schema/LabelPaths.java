package org.glossator.schema;

import java.util.ArrayList;
import java.util.List;

/// Finds the way down a label tree.
final class LabelPaths {

    private LabelPaths() {}

    /// The labels from a root to `name`, both included; empty if it is not in the tree.
    static List<Label> find(List<Label> roots, LabelName name) {
        List<Label> path = new ArrayList<>();
        return descend(roots, name, path) ? List.copyOf(path) : List.of();
    }

    private static boolean descend(List<Label> labels, LabelName name, List<Label> path) {
        for (Label label : labels) {
            path.addLast(label);
            if (label.name().equals(name) || descend(label.children(), name, path)) {
                return true;
            }
            path.removeLast();
        }
        return false;
    }
}
