package org.glossator.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/// A library that the program is shipped with, as the build lists it in `THIRD-PARTY.txt`.
///
/// @param licences SPDX names, of which one may be chosen
/// @param name its artifact's name
record Library(List<String> licences, String name, String version) {

    private static final Pattern COLUMNS = Pattern.compile(" {2,}");
    private static final Pattern OWN_TEXT = Pattern.compile("META-INF/(.*/)?[^/]*(LICENSE|NOTICE)[^/]*");

    /// The libraries in the list that lies at `list`.
    static List<Library> in(Path list) throws IOException {
        try (Stream<String> lines = Files.lines(list)) {
            return lines.dropWhile(line -> !line.startsWith("Licence "))
                    .skip(1)
                    .takeWhile(line -> !line.isBlank())
                    .map(COLUMNS::split)
                    .map(cells -> new Library(List.of(cells[0].split(" or ")), cells[1], cells[2]))
                    .toList();
        }
    }

    /// Whether one of its jars on this class path carries a text about its licence.
    boolean carriesText(List<Path> classPath) throws IOException {
        for (Path jar : classPath) {
            if (jar.getFileName().toString().startsWith(name + "-" + version) && carriesText(jar)) {
                return true;
            }
        }
        return false;
    }

    private static boolean carriesText(Path jar) throws IOException {
        try (ZipFile entries = new ZipFile(jar.toFile())) {
            return entries.stream()
                    .anyMatch(entry -> OWN_TEXT.matcher(entry.getName()).matches());
        }
    }
}
