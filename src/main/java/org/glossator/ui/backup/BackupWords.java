package org.glossator.ui.backup;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.glossator.message.Message;
import org.glossator.workflow.backup.Backup;

/// What is said of a backup.
public final class BackupWords {

    private static final double THOUSAND = 1_000;

    private BackupWords() {}

    /// When it was made, by the clock of the place.
    public static String when(Backup backup) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(Locale.getDefault())
                .format(backup.made());
    }

    /// How large it is and how much is in it.
    static Message extent(Backup backup) {
        return Message.of(
                "backup.extent",
                size(backup.bytes()).sentence(),
                backup.glimpse().annotations(),
                backup.glimpse().documents());
    }

    private static Message size(long bytes) {
        double kilobytes = bytes / THOUSAND;
        return kilobytes < THOUSAND
                ? Message.of("backup.kilobytes", Math.max(1, Math.round(kilobytes)))
                : Message.of("backup.megabytes", kilobytes / THOUSAND);
    }
}
