package org.glossator.ui.help;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.glossator.ui.markdown.Markdown;

/// The words of all pages in one language, as they are written. A language has a folder of its own, `de` or `pt-BR`,
/// beneath the English pages; a page that is missing there is read in the next wider language, and in English last.
///
/// Which pages there are, the page `contents.md` tells by its links.
public final class HelpPages {

    static final String CONTENTS = "contents";
    private static final String FOLDER = "/glossator/help/pages/";
    private static final String ENDING = ".md";

    private final SequencedMap<String, String> words;

    private HelpPages(SequencedMap<String, String> words) {
        this.words = words;
    }

    /// Reads all pages that the program has, for somebody who speaks `language`. Reads files.
    public static HelpPages read(Locale language) {
        return read(language, HelpPages::shipped);
    }

    /// The same from elsewhere.
    ///
    /// @param source gives the file at a path below the folder of pages, if it is there
    static HelpPages read(Locale language, Function<String, Optional<String>> source) {
        Function<String, String> find = name -> folders(language)
                .flatMap(folder -> source.apply(folder + name + ENDING).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The help lacks its page " + name));
        SequencedMap<String, String> words = new LinkedHashMap<>();
        words.put(CONTENTS, find.apply(CONTENTS));
        linked(words.get(CONTENTS)).forEach(name -> words.put(name, find.apply(name)));
        return new HelpPages(words);
    }

    /// The names of all pages, in the order of the contents.
    public List<String> names() {
        return words.keySet().stream().filter(name -> !name.equals(CONTENTS)).toList();
    }

    boolean has(String name) {
        return words.containsKey(name);
    }

    /// What stands on a page, as it is written.
    String words(String name) {
        return Optional.ofNullable(words.get(name)).orElseThrow();
    }

    /// From the language itself to English: `pt-BR/`, `pt/`, and the pages' own folder.
    private static Stream<String> folders(Locale language) {
        return Stream.concat(
                Stream.iterate(
                                ULocale.forLocale(language),
                                each -> each != null && !each.getLanguage().isEmpty(),
                                ULocale::getFallback)
                        .map(each -> each.toLanguageTag() + "/"),
                Stream.of(""));
    }

    private static List<String> linked(String contents) {
        Map<String, String> names = new LinkedHashMap<>();
        Markdown.parse(contents).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                String name = pageName(link.getDestination());
                names.put(name, name);
            }
        });
        return List.copyOf(names.keySet());
    }

    /// The page that a link names: `schema` for `schema.md#labels`.
    static String pageName(String destination) {
        int hash = destination.indexOf('#');
        String file = hash < 0 ? destination : destination.substring(0, hash);
        return file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file;
    }

    private static Optional<String> shipped(String path) {
        try (InputStream stream = HelpPages.class.getResourceAsStream(FOLDER + path)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
