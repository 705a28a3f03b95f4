package org.glossator.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The sources and the message bundle hold the same keys.
///
/// A key is any string in a main source that looks like one, `file.some-words`, with a first word that names a file
/// of the bundle; one that ends in `-` or `.` stands for every key that begins so, its rest being put together.
class MessagesTest {

    private static final Path BUNDLE = Path.of("resources/messages");
    private static final Pattern KEY = Pattern.compile("\"([a-z]+)(\\.[a-z0-9]+(?:[-.][a-z0-9]+)*[-.]?|\\.)\"");
    private static final Pattern FILE_NAME =
            Pattern.compile(".*\\.(json|jsonl|sql|properties|css|conf|txt|gloss|log|md|ttf|otf)");
    /// Names of commands, and keys of what the command line says of its options, which has a bundle of its own.
    private static final Pattern NO_KEYS =
            Pattern.compile("(descriptionKey = |Command\\.of\\(|CommandId\\.of\\()\"[^\"]*\"");

    private static final Pattern QUOTED = Pattern.compile("''|'[{}#|][^']*'");

    @Test
    void every_key_that_the_sources_use_is_in_the_bundle() throws IOException {
        Set<String> bundle = bundle().keySet();
        String missing = used().stream()
                .filter(key -> bundle.stream().noneMatch(known -> stands(key, known)))
                .map(key -> "%n%s=… (for %s.properties)".formatted(key, file(key)))
                .collect(Collectors.joining());
        assertThat(missing).as("lines that the bundle lacks").isEmpty();
    }

    @Test
    void every_key_of_the_bundle_is_used() throws IOException {
        Set<String> used = used();
        Set<String> unused = new TreeSet<>(bundle().keySet());
        unused.removeIf(known -> used.stream().anyMatch(key -> stands(key, known)));
        assertThat(unused).as("lines that nobody says").isEmpty();
    }

    @Test
    void every_key_begins_with_the_name_of_its_file_and_stands_there_once() throws IOException {
        for (Path file : files()) {
            List<String> keys = lines(file).stream()
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
            assertThat(keys)
                    .as("keys of %s", file)
                    .doesNotHaveDuplicates()
                    .allSatisfy(key -> assertThat(file(key) + ".properties")
                            .isEqualTo(file.getFileName().toString()));
        }
    }

    @Test
    void every_pattern_can_be_read_and_has_no_apostrophe_that_would_vanish() throws IOException {
        bundle().forEach((key, pattern) -> {
            MessageFormat format = new MessageFormat(pattern, Locale.ENGLISH);
            assertThat(format.getArgumentNames()).as(key).allMatch(name -> name.matches("\\d"));
            assertThat(QUOTED.matcher(pattern).replaceAll(""))
                    .as("%s: write ’ or ''", key)
                    .doesNotContain("'");
        });
    }

    private static boolean stands(String used, String known) {
        return used.endsWith("-") || used.endsWith(".") ? known.startsWith(used) : known.equals(used);
    }

    private static String file(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static Set<String> used() throws IOException {
        Set<String> files = files().stream()
                .map(file -> file.getFileName().toString().replace(".properties", ""))
                .collect(Collectors.toSet());
        Set<String> used = new TreeSet<>();
        for (Path source : Sources.main()) {
            for (String line : Files.readAllLines(source)) {
                if (!line.strip().startsWith("//")) {
                    KEY.matcher(NO_KEYS.matcher(line).replaceAll(""))
                            .results()
                            .filter(key -> files.contains(key.group(1)))
                            .map(key -> key.group(1) + key.group(2))
                            .filter(key -> !FILE_NAME.matcher(key).matches())
                            .forEach(used::add);
                }
            }
        }
        return used;
    }

    private static TreeMap<String, String> bundle() throws IOException {
        TreeMap<String, String> bundle = new TreeMap<>();
        for (Path file : files()) {
            for (String line : lines(file)) {
                int equals = line.indexOf('=');
                bundle.put(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        return bundle;
    }

    /// The lines `key=pattern` of a file; a pattern stands on one line.
    private static List<String> lines(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                assertThat(line).as("a line of %s", file).matches("[a-z]+[.][a-z0-9.-]+=.*[^\\\\]");
                lines.add(line);
            }
        }
        return lines;
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.list(BUNDLE)) {
            return files.filter(file -> !file.getFileName().toString().contains("_"))
                    .sorted()
                    .toList();
        }
    }
}
