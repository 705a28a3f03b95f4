package org.glossator.ui.welcome;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.glossator.message.Message;

/// When something was, as people say it: today, yesterday, 12 Nov, 12 Nov 2025.
final class Since {

    private final Clock clock;

    Since(Clock clock) {
        this.clock = clock;
    }

    String then(Instant instant) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = LocalDate.ofInstant(instant, clock.getZone());
        if (!day.isBefore(today)) {
            return Message.of("ui.today").sentence();
        }
        if (day.equals(today.minusDays(1))) {
            return Message.of("ui.yesterday").sentence();
        }
        return Message.of(day.getYear() == today.getYear() ? "ui.day" : "ui.day-of-year", day)
                .sentence();
    }
}
