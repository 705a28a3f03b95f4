package org.glossator.review.agreement.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The categories of a study, in order: their numbers are what tables hold, and their order is that of an ordinal
/// scale. Immutable.
public final class Categories {

    private final List<Category> list;
    private final Map<Category, Integer> codes = new HashMap<>();

    /// @param list each once
    public Categories(List<Category> list) {
        this.list = List.copyOf(list);
        for (Category category : this.list) {
            if (codes.put(category, codes.size()) != null) {
                throw new IllegalArgumentException("Twice among the categories: " + category);
            }
        }
    }

    public List<Category> list() {
        return list;
    }

    public int size() {
        return list.size();
    }

    /// The number of a category.
    ///
    /// @throws IllegalArgumentException if it is none of these
    public int code(Category category) {
        Integer code = codes.get(category);
        if (code == null) {
            throw new IllegalArgumentException("Not among the categories: " + category);
        }
        return code;
    }

    public boolean contains(Category category) {
        return codes.containsKey(category);
    }

    /// Makes sure that counts of these and of `others` can be added.
    void requireSame(Categories others) {
        if (!equals(others)) {
            throw new IllegalArgumentException("Counts over other categories cannot be added");
        }
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Categories categories && list.equals(categories.list));
    }

    @Override
    public int hashCode() {
        return list.hashCode();
    }

    @Override
    public String toString() {
        return list.toString();
    }
}
