package org.glossator.workflow.backup;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which backups of a project go when there are more than are wanted: the newest stay, and of each month of which none
/// of these is, the last one, as far as twelve such months back.
final class Thinning {

    private static final int MONTHS = 12;

    private Thinning() {}

    /// @param backups of one project, the newest first
    /// @param kept how many of the newest stay
    static List<Backup> superfluous(List<Backup> backups, int kept) {
        Set<YearMonth> newest = new HashSet<>();
        backups.stream().limit(kept).map(Thinning::month).forEach(newest::add);
        Set<YearMonth> before = new HashSet<>();
        return backups.stream()
                .skip(kept)
                .filter(backup -> newest.contains(month(backup)) || !isLastOf(month(backup), before))
                .toList();
    }

    private static boolean isLastOf(YearMonth month, Set<YearMonth> before) {
        return before.size() < MONTHS && before.add(month);
    }

    private static YearMonth month(Backup backup) {
        return YearMonth.from(backup.made());
    }
}
