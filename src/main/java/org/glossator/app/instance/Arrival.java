package org.glossator.app.instance;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/// What a start finds: no window, one that takes what was asked for, or one that does not answer.
public sealed interface Arrival {

    /// How long a start waits for the window that is there.
    Duration PATIENCE = Duration.ofSeconds(2);

    /// No window was there: this start opens it, and hears of later ones at `door`.
    record First(Door door) implements Arrival {}

    /// The window that was there has taken what was asked for; there is nothing more to do.
    record HandedOver() implements Arrival {}

    /// The window that is there does not answer, or starts cannot meet on this machine: this one opens a window of its
    /// own, of which later ones do not hear.
    ///
    /// @param why for the log, which is not begun here: it takes longer than all of this
    record Apart(String why) implements Arrival {}

    /// Comes to `point` with what is asked for. Takes milliseconds, [#PATIENCE] where somebody does not answer.
    static Arrival at(MeetingPoint point, Handover asked) {
        return at(point, asked, PATIENCE);
    }

    /// As [#at(MeetingPoint, Handover)], waiting for this long at most.
    static Arrival at(MeetingPoint point, Handover asked, Duration patience) {
        try {
            point.prepare();
            Deadline deadline = Deadline.in(patience);
            do {
                Optional<Door> opened = Door.open(point);
                if (opened.isPresent()) {
                    return new First(opened.get());
                }
                if (Guest.isServed(point, asked, deadline)) {
                    return new HandedOver();
                }
                // One that is opening its door, or closing it, will be done in a moment.
            } while (deadline.pause());
            return new Apart("The window that is open does not answer");
        } catch (IOException unusable) {
            return new Apart("Starts cannot meet here: " + unusable.getClass().getSimpleName());
        }
    }
}
