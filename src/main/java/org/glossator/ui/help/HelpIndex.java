package org.glossator.ui.help;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.glossator.text.Span;
import org.glossator.ui.match.Name;

/// Finds words in all pages, whatever their case and accents; a word that is typed finds those that begin so.
final class HelpIndex {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int BEFORE = 40;
    private static final int EXCERPT = 130;

    private final List<Entry> entries = new ArrayList<>();

    /// A section, made ready to be searched.
    private record Entry(Place place, String page, HelpPage.Section section, Name title, Name words) {}

    /// A section in which all the words stand.
    ///
    /// @param page the title of its page
    /// @param heading its own title
    /// @param excerpt words around the first place where one of them stands
    record Hit(Place place, String page, String heading, String excerpt) {}

    HelpIndex(HelpBook book) {
        for (HelpPage page : book.all()) {
            for (HelpPage.Section section : page.sections(book::words)) {
                entries.add(new Entry(
                        new Place(page.name(), section.anchor()),
                        page.title(),
                        section,
                        Name.of(section.title()),
                        Name.of(section.words())));
            }
        }
    }

    /// Where all words of `typed` stand; sections whose title has them come first.
    List<Hit> search(String typed) {
        List<Name> wanted = words(typed);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return entries.stream()
                .filter(entry -> wanted.stream().allMatch(word -> has(entry.title, word) || has(entry.words, word)))
                .sorted(Comparator.comparing(
                        (Entry entry) -> wanted.stream().noneMatch(word -> has(entry.title, word))))
                .map(entry ->
                        new Hit(entry.place, entry.page, entry.section.title(), excerpt(entry.section.words(), wanted)))
                .toList();
    }

    /// Where in `words` those stand that are typed.
    static List<Span> found(String words, String typed) {
        Name within = Name.of(words);
        return words(typed).stream()
                .flatMap(word -> within.wordsWith(word).stream())
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
    }

    private static boolean has(Name words, Name word) {
        return !words.wordsWith(word).isEmpty();
    }

    private static List<Name> words(String typed) {
        return BLANKS.splitAsStream(typed.strip())
                .filter(word -> !word.isEmpty())
                .map(Name::of)
                .toList();
    }

    private static String excerpt(String words, List<Name> wanted) {
        Name within = Name.of(words);
        int first = wanted.stream()
                .flatMap(word -> within.wordsWith(word).stream())
                .mapToInt(Span::start)
                .min()
                .orElse(0);
        int from = first <= BEFORE ? 0 : words.lastIndexOf(' ', first - BEFORE) + 1;
        int to = Math.min(words.length(), from + EXCERPT);
        return (from > 0 ? "… " : "") + words.substring(from, to).strip() + (to < words.length() ? " …" : "");
    }
}
