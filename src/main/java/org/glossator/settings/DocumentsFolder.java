package org.glossator.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Where a person keeps their documents, by what each system says: on Linux the file `user-dirs.dirs` of the
/// [XDG user directories](https://www.freedesktop.org/wiki/Software/xdg-user-dirs/), on Windows also a OneDrive
/// to which the folder was moved. Where there is no such folder it is the home folder.
public final class DocumentsFolder {

    private static final Pattern NAMED = Pattern.compile("\\s*XDG_DOCUMENTS_DIR=\"(\\$HOME)?/?([^\"]*)\"\\s*");

    private DocumentsFolder() {}

    /// The folder on this machine.
    public static Path ofThisPerson() {
        return of(System.getenv(), Path.of(System.getProperty("user.home")));
    }

    /// The folder where these variables hold and this is the home folder.
    static Path of(Map<String, String> variables, Path home) {
        Path configuration = Optional.ofNullable(variables.get("XDG_CONFIG_HOME"))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .orElse(home.resolve(".config"));
        return Stream.of(
                        named(configuration.resolve("user-dirs.dirs"), home),
                        Optional.of(home.resolve("Documents")),
                        Optional.ofNullable(variables.get("OneDrive"))
                                .map(drive -> Path.of(drive).resolve("Documents")))
                .flatMap(Optional::stream)
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(home);
    }

    /// The folder that is named in `file`, if one is; a file that cannot be read names none.
    private static Optional<Path> named(Path file, Path home) {
        return lines(file).stream()
                .map(NAMED::matcher)
                .filter(Matcher::matches)
                .map(found -> home.resolve(found.group(1) == null ? "/" + found.group(2) : found.group(2)))
                .reduce((_, last) -> last);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
        } catch (IOException _) {
            return List.of();
        }
    }
}
