package org.glossator.workflow.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.glossator.kit.Property;
import org.glossator.project.Glimpse;
import org.glossator.project.HybridTime;
import org.glossator.project.ReplicaId;
import org.junit.jupiter.api.Test;

class ThinningTest {

    private static final Glimpse GLIMPSE = new Glimpse("Astana", ReplicaId.random(), 1, HybridTime.START, 1, 1);

    @Test
    void nothing_goes_while_there_are_no_more_than_are_wanted() {
        assertThat(gone(3, "2026-11-26", "2026-11-25", "2026-11-24")).isEmpty();
    }

    @Test
    void of_a_month_that_the_newest_speak_for_nothing_else_stays() {
        assertThat(gone(2, "2026-11-26", "2026-11-25", "2026-11-24", "2026-11-01"))
                .containsExactly("2026-11-24", "2026-11-01");
    }

    @Test
    void the_last_of_each_month_before_stays() {
        assertThat(gone(1, "2026-11-26", "2026-10-30", "2026-10-02", "2026-07-01", "2025-07-09", "2025-07-01"))
                .containsExactly("2026-10-02", "2025-07-01");
    }

    @Test
    void twelve_months_before_are_kept_at_most() {
        List<String> days = new ArrayList<>();
        for (int month = 0; month < 20; month++) {
            days.add(LocalDate.of(2026, 11, 15).minusMonths(month).toString());
        }
        assertThat(gone(1, days.toArray(String[]::new))).isEqualTo(days.subList(13, 20));
    }

    @Test
    void however_many_there_are_the_newest_stay_and_no_more_than_twelve_others() {
        Property.check(200, random -> {
            int kept = random.nextInt(1, 10);
            List<Backup> backups = random.ints(random.nextInt(60), 0, 2_000)
                    .distinct()
                    .mapToObj(day -> backup(LocalDate.of(2020, 1, 1).plusDays(day)))
                    .sorted(Comparator.comparing(Backup::made).reversed())
                    .toList();
            List<Backup> left = new ArrayList<>(backups);
            left.removeAll(Thinning.superfluous(backups, kept));
            assertThat(left).startsWith(backups.stream().limit(kept).toArray(Backup[]::new));
            assertThat(left).hasSizeLessThanOrEqualTo(kept + 12);
            assertThat(Thinning.superfluous(left, kept)).isEmpty();
        });
    }

    private static List<String> gone(int kept, String... days) {
        List<Backup> backups =
                Arrays.stream(days).map(day -> backup(LocalDate.parse(day))).toList();
        return Thinning.superfluous(backups, kept).stream()
                .map(backup -> backup.made().toLocalDate().toString())
                .toList();
    }

    private static Backup backup(LocalDate day) {
        LocalDateTime made = day.atTime(12, 0);
        return new Backup(Path.of(new BackupName("Astana", made, 1).file()), made, 1, GLIMPSE);
    }
}
