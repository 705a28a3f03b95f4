package org.glossator.workflow.backup;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a backup's file is called: `Astana 2026-11-26 14.05.09.gloss`.
///
/// @param project the file it was made of, without its ending
/// @param made when, to the second, by the clock of the place
/// @param number tells apart what was made within one second, from 1, which is not written
public record BackupName(String project, LocalDateTime made, int number) {

    private static final String EXTENSION = ".gloss";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm.ss", Locale.ROOT);
    private static final Pattern NAME =
            Pattern.compile("(.+) (\\d{4}-\\d\\d-\\d\\d \\d\\d\\.\\d\\d\\.\\d\\d)(?: (\\d{1,4}))?\\.gloss");

    /// The name of `file`, if a backup of ours might be called so.
    public static Optional<BackupName> of(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BackupName(
                    name.group(1),
                    LocalDateTime.parse(name.group(2), TIME),
                    name.group(3) == null ? 1 : Integer.parseInt(name.group(3))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    BackupName next() {
        return new BackupName(project, made, number + 1);
    }

    /// The name as it is written.
    public String file() {
        String more = number == 1 ? "" : " " + number;
        return project + " " + TIME.format(made) + more + EXTENSION;
    }
}
