package org.glossator.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The rooms of the house and the floors they are on, read from the table in the README.
///
/// @param floors each room's floor; a room is a package directly beneath the root package
record Rooms(Map<String, Integer> floors) {

    private static final String ROOT = "org.glossator.";
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d) \\| `([a-z]+)` \\|");

    static Rooms inReadme() throws IOException {
        return new Rooms(ROW.matcher(Files.readString(Path.of("README.md")))
                .results()
                .collect(Collectors.toMap((MatchResult row) -> row.group(2), row -> Integer.valueOf(row.group(1)))));
    }

    /// The room in which a package of ours lies.
    static String of(String packageName) {
        return packageName.startsWith(ROOT)
                ? packageName.substring(ROOT.length()).split("\\.")[0]
                : "";
    }

    /// Whether a class in package `from` may use one in package `to`.
    boolean allow(String from, String to) {
        String here = of(from);
        String there = of(to);
        return here.equals(there) || floors.get(there) < floors.get(here);
    }
}
