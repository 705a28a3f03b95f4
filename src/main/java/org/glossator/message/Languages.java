package org.glossator.message;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// The languages in which the program can speak: English, in which it is written, and those that
/// `resources/messages/languages.txt` lists, whose files stand beside it (`annotate_de.properties`).
public final class Languages {

    private static final String LIST = "/glossator/messages/languages.txt";

    private final List<Locale> all;

    private Languages(List<Locale> all) {
        this.all = all;
    }

    /// The languages that come with the program.
    public static Languages ofThisProgram() {
        try (InputStream list = Objects.requireNonNull(Languages.class.getResourceAsStream(LIST))) {
            return new Languages(new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(Locale::forLanguageTag)
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// All of them, English first.
    public List<Locale> all() {
        return all;
    }

    /// What a language calls itself, as it stands in a list: Deutsch.
    public static String name(Locale language) {
        ULocale own = ULocale.forLocale(language);
        return LocaleDisplayNames.getInstance(own, DisplayContext.CAPITALIZATION_FOR_UI_LIST_OR_MENU)
                .localeDisplayName(own);
    }

    /// Whether a language is written from right to left.
    public static boolean isRightToLeft(Locale language) {
        return ULocale.forLocale(language).isRightToLeft()
                || MadeUp.of(language).filter(MadeUp.MIRRORED::equals).isPresent();
    }

    /// Makes the whole program speak with somebody, from now on.
    ///
    /// @param chosen a tag of BCP 47; empty for their system's own language
    public void speak(String chosen) {
        Locale.setDefault(spoken(chosen, Locale.getDefault(Locale.Category.DISPLAY)));
    }

    /// The language in which to speak with somebody: the one they chose, else their system's, else English. Where they
    /// chose what their system speaks, it is spoken as in their country, so that numbers and dates are theirs.
    ///
    /// @param chosen a tag of BCP 47; empty if they left it to the system
    public Locale spoken(String chosen, Locale system) {
        if (chosen.isBlank()) {
            return known(system).isPresent() ? system : Locale.ENGLISH;
        }
        Locale wanted = Locale.forLanguageTag(chosen);
        Optional<Locale> known = known(wanted);
        if (known.isEmpty()) {
            return spoken("", system);
        }
        return wanted.getCountry().isEmpty() && wanted.getLanguage().equals(system.getLanguage()) ? system : wanted;
    }

    private Optional<Locale> known(Locale wanted) {
        return all.stream()
                .filter(language -> language.getLanguage().equals(wanted.getLanguage()))
                .findFirst();
    }
}
