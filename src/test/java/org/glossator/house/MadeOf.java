package org.glossator.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The README's table of what Glossator is made of.
record MadeOf(List<Row> rows) {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|$");

    /// One row: the libraries that it names, and their licences.
    record Row(String libraries, String licences) {

        /// Whether this row is about an artifact; its first word or its group’s last stands in the row.
        boolean names(String group, String artifact) {
            Set<String> words = Arrays.stream(libraries.toLowerCase(Locale.ROOT).split("\\W+"))
                    .collect(Collectors.toSet());
            String own = artifact.replaceFirst("^apache-", "").split("-")[0];
            return words.contains(own) || words.contains(group.substring(group.lastIndexOf('.') + 1));
        }

        /// Whether this row tells of one of these licences, called by their SPDX names.
        boolean tellsOneOf(List<String> spdx) {
            return spdx.stream().anyMatch(licence -> plain(licences).contains(plain(licence)));
        }

        private static String plain(String licence) {
            return licence.toLowerCase(Locale.ROOT).replace('-', ' ');
        }
    }

    static MadeOf inReadme() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String section = readme.substring(readme.indexOf("\n## Made of\n"));
        section = section.substring(0, section.indexOf("\n## ", 1));
        List<Row> rows = new ArrayList<>();
        ROW.matcher(section).results().forEach(row -> rows.add(new Row(row.group(1), row.group(3))));
        return new MadeOf(List.copyOf(rows));
    }

    /// The rows about an artifact.
    List<Row> about(String group, String artifact) {
        return rows.stream().filter(row -> row.names(group, artifact)).toList();
    }
}
