package org.glossator.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A file of the bundle: lines `key=words`, each on a line of its own.
///
/// @param words by key, in the order of the file
/// @param flaws what is not written as it should be
record WordList(Path file, Map<String, String> words, List<String> flaws) {

    private static final Pattern LINE = Pattern.compile("([A-Za-z0-9.-]+)=(.*[^\\\\])");

    static WordList of(Path file) throws IOException {
        Map<String, String> words = new LinkedHashMap<>();
        List<String> flaws = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var read = LINE.matcher(line);
            if (!read.matches()) {
                flaws.add("is not “key=words” on one line: " + line);
            } else if (words.putIfAbsent(read.group(1), read.group(2)) != null) {
                flaws.add(read.group(1) + " stands there twice");
            }
        }
        return new WordList(file, words, flaws);
    }

    /// The files of a folder in the language in which the program is written, without translations.
    static List<WordList> english(Path folder) throws IOException {
        List<WordList> lists = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".properties"))
                    .filter(file -> !file.getFileName().toString().contains("_"))
                    .sorted()
                    .toList()) {
                lists.add(of(file));
            }
        }
        return lists;
    }

    /// Its name without ending.
    String name() {
        return file.getFileName().toString().replace(".properties", "");
    }
}
