package org.glossator.review.agreement;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/// Groups documents by when they were last worked on: by day where all of it took two weeks at most, else by week from
/// Monday to Sunday.
public final class Periods {

    private static final long MOST_DAYS = 14;

    private Periods() {}

    /// The stretches of time in which anything happened, in order.
    ///
    /// @param days for each document, when; empty where it is not known, and the document is in no group
    public static List<Ground.Period> of(List<Optional<LocalDate>> days) {
        List<LocalDate> known = days.stream().flatMap(Optional::stream).sorted().toList();
        if (known.isEmpty()) {
            return List.of();
        }
        boolean byDay = ChronoUnit.DAYS.between(known.getFirst(), known.getLast()) < MOST_DAYS;
        Map<LocalDate, List<Integer>> groups = new TreeMap<>();
        for (int document = 0; document < days.size(); document++) {
            int member = document;
            days.get(document)
                    .map(day -> byDay ? day : monday(day))
                    .ifPresent(first -> groups.computeIfAbsent(first, _ -> new ArrayList<>())
                            .add(member));
        }
        return groups.entrySet().stream()
                .map(group -> new Ground.Period(
                        new Scope.OfPeriod(
                                group.getKey(),
                                byDay ? group.getKey() : group.getKey().plusDays(6)),
                        group.getValue()))
                .toList();
    }

    private static LocalDate monday(LocalDate day) {
        return Objects.requireNonNull(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }
}
