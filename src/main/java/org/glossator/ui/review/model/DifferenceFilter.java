package org.glossator.ui.review.model;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.glossator.message.Message;
import org.glossator.review.compare.Case;
import org.glossator.review.compare.Difference;
import org.jspecify.annotations.Nullable;

/// Which differences are listed.
///
/// @param kinds those that differ in any of these ways; none for all
/// @param openOnly whether what has been settled is left out
/// @param only nothing but these cases, null where it does not matter
public record DifferenceFilter(
        Set<Difference> kinds, boolean openOnly, @Nullable Only only) {

    /// All differences.
    public static final DifferenceFilter ALL = new DifferenceFilter(Set.of(), false, null);

    /// Cases that were picked out, from a confusion matrix for example.
    ///
    /// @param name what they are
    public record Only(Message name, Predicate<Case> cases) {}

    public DifferenceFilter {
        kinds = Set.copyOf(kinds);
    }

    /// The same with a kind that was not listed, or without one that was.
    public DifferenceFilter toggled(Difference kind) {
        EnumSet<Difference> changed = EnumSet.noneOf(Difference.class);
        changed.addAll(kinds);
        if (!changed.remove(kind)) {
            changed.add(kind);
        }
        return new DifferenceFilter(changed, openOnly, only);
    }

    /// The same, with what is settled or without it.
    public DifferenceFilter openOnly(boolean open) {
        return new DifferenceFilter(kinds, open, only);
    }

    /// The same for picked cases only.
    public DifferenceFilter picking(@Nullable Only picked) {
        return new DifferenceFilter(kinds, openOnly, picked);
    }

    /// Whether something may be left out.
    public boolean isNarrow() {
        return !kinds.isEmpty() || openOnly || only != null;
    }

    /// Whether `row` is listed.
    public boolean lets(CaseRow row) {
        boolean picked = only == null ? row.isDifference() : only.cases().test(row.item());
        return picked
                && (kinds.isEmpty() || row.item().differences().stream().anyMatch(kinds::contains))
                && (!openOnly || row.isOpen());
    }
}
