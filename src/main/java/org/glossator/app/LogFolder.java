package org.glossator.app;

import java.nio.file.Path;

/// Where the log is; `resources/logback.xml` says the same.
final class LogFolder {

    private LogFolder() {}

    static Path ofThisPerson() {
        String elsewhere = System.getProperty("glossator.logs", "");
        return elsewhere.isBlank()
                ? Path.of(System.getProperty("user.home"), ".local", "state", "glossator", "logs")
                : Path.of(elsewhere);
    }
}
