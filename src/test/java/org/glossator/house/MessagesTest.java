package org.glossator.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
            Pattern.compile("(descriptionKey = |Command\\.of\\(|CommandId\\.of\\(|\\b(?:key|cap)Of\\()\"[^\"]*\"");

    private static final Pattern KEY_OF_FILE = Pattern.compile("[a-z]+[.][a-z0-9.-]+");

    private static final Pattern COMBINATION = Pattern.compile("\\b(Ctrl|Alt|Shift|Meta)\\+");

    /// What the mouse does is not for people to set.
    private static final Pattern GESTURE = Pattern.compile("(Ctrl|Shift)\\+click");

    @Test
    void every_key_that_the_sources_use_is_in_the_bundle() throws IOException {
        Set<String> bundle = bundle();
        String missing = used().stream()
                .filter(key -> bundle.stream().noneMatch(known -> stands(key, known)))
                .map(key -> "%n%s=… (for %s.properties)".formatted(key, file(key)))
                .collect(Collectors.joining());
        assertThat(missing).as("lines that the bundle lacks").isEmpty();
    }

    @Test
    void every_key_of_the_bundle_is_used() throws IOException {
        Set<String> used = used();
        Set<String> unused = bundle();
        unused.removeIf(known -> used.stream().anyMatch(key -> stands(key, known)));
        assertThat(unused).as("lines that nobody says").isEmpty();
    }

    @Test
    void every_key_begins_with_the_name_of_its_file_and_stands_there_once() throws IOException {
        for (WordList list : WordList.english(BUNDLE)) {
            assertThat(list.flaws()).as("%s", list.file()).isEmpty();
            assertThat(list.words().keySet())
                    .as("keys of %s", list.file())
                    .allMatch(key -> KEY_OF_FILE.matcher(key).matches())
                    .allSatisfy(key -> assertThat(file(key)).isEqualTo(list.name()));
        }
    }

    @Test
    void no_sentence_writes_out_a_combination_of_keys() throws IOException {
        List<String> written = new ArrayList<>();
        for (WordList list : WordList.english(BUNDLE)) {
            list.words().forEach((key, words) -> {
                if (COMBINATION.matcher(words).find() && !GESTURE.matcher(words).matches()) {
                    written.add(key);
                }
            });
        }
        assertThat(written)
                .as("sentences whose keys people may set otherwise; KeyNames tells of them as they are")
                .isEmpty();
    }

    private static boolean stands(String used, String known) {
        return used.endsWith("-") || used.endsWith(".") ? known.startsWith(used) : known.equals(used);
    }

    private static String file(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static Set<String> used() throws IOException {
        Set<String> files =
                WordList.english(BUNDLE).stream().map(WordList::name).collect(Collectors.toSet());
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

    private static Set<String> bundle() throws IOException {
        Set<String> keys = new TreeSet<>();
        WordList.english(BUNDLE).forEach(list -> keys.addAll(list.words().keySet()));
        return keys;
    }
}
