package org.glossator.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The files of a folder in one language, held against the same files in English.
///
/// @param arePatterns whether the words are ICU's patterns; else they are picocli's
record Translation(Path folder, Locale language, boolean arePatterns) {

    private static final Pattern QUOTED = Pattern.compile("''|'[{}#|][^']*'");
    /// What is typed or filled in as it stands, in whatever language: options, commands, variables of picocli.
    private static final Pattern FIXED =
            Pattern.compile("(?<![\\w-])--[a-z][a-z-]*|\\$\\{[^}]+\\}|%[ns]|@\\|[a-z,]+ |\\|@|\\\\n");

    /// All that is wrong, a line each, beginning with file and key; a line that is missing can be pasted.
    List<String> flaws() throws IOException {
        List<String> flaws = new ArrayList<>();
        for (WordList english : WordList.english(folder)) {
            String name = english.name() + "_" + language.toLanguageTag().replace('-', '_') + ".properties";
            Path file = folder.resolve(name);
            if (Files.exists(file)) {
                flaws(english, WordList.of(file), flaws);
            } else {
                flaws.add(name + " is missing");
            }
        }
        return flaws;
    }

    private void flaws(WordList english, WordList translated, List<String> flaws) {
        String file = translated.file().getFileName() + ": ";
        translated.flaws().forEach(flaw -> flaws.add(file + flaw));
        english.words().forEach((key, words) -> {
            String told = translated.words().get(key);
            if (told == null) {
                flaws.add(file + "lacks " + key + "=" + words);
            } else {
                flaws(words, told).forEach(flaw -> flaws.add(file + key + " " + flaw));
            }
        });
        translated.words().keySet().stream()
                .filter(key -> !english.words().containsKey(key))
                .forEach(key -> flaws.add(file + key + " is not said in English"));
    }

    private List<String> flaws(String words, String told) {
        List<String> flaws = new ArrayList<>();
        if (!fixed(words).equals(fixed(told))) {
            flaws.add("keeps " + fixed(told) + " and not " + fixed(words));
        }
        if (words.endsWith("…") != told.endsWith("…")) {
            flaws.add("ends with “…” in one language only");
        }
        if (arePatterns) {
            flaws.addAll(patternFlaws(told, language));
            try {
                flaws.addAll(PatternShape.of(told).flaws(PatternShape.of(words)));
            } catch (IllegalArgumentException _) { // told already
            }
        }
        return flaws;
    }

    /// What is wrong with a pattern in itself.
    static List<String> patternFlaws(String pattern, Locale language) {
        List<String> flaws = new ArrayList<>();
        if (QUOTED.matcher(pattern).replaceAll("").contains("'")) {
            flaws.add("has an apostrophe that vanishes: write ’ or ''");
        }
        try {
            PatternShape shape = PatternShape.of(pattern);
            shape.arguments().keySet().stream()
                    .filter(name -> !name.matches("\\d"))
                    .forEach(name -> flaws.add("has an argument without a number, {" + name + "}"));
            flaws.addAll(shape.pluralFlaws(language));
        } catch (IllegalArgumentException unreadable) {
            flaws.add("cannot be read: " + unreadable.getMessage());
        }
        return flaws;
    }

    private static Set<String> fixed(String words) {
        return FIXED.matcher(words).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
