package org.glossator.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A file of the bundle in one language, with the same file in a more common language behind it, and English behind
/// all.
final class WordFile extends ResourceBundle {

    private static final Control FILES = new Files();
    /// What is printed on keys, which no made-up language changes.
    private static final String KEY_CAPS = "keys.cap-";

    private final Map<String, String> words;

    private WordFile(Map<String, String> words) {
        this.words = words;
    }

    /// The file of this name in `locale`.
    ///
    /// @param name with dots between its folders, without language and ending
    /// @throws MissingResourceException if there is no such file even in English
    static WordFile of(String name, Locale locale) {
        return (WordFile) getBundle(name, locale, WordFile.class.getClassLoader(), FILES);
    }

    /// In which language `key` is written: `locale` where the file of that language has it. What is not translated is
    /// English, with the plurals and numbers of English.
    Locale languageOf(String key, Locale locale) {
        if (!words.containsKey(key)) {
            return parent instanceof WordFile behind ? behind.languageOf(key, locale) : locale;
        }
        Locale here = getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : getLocale();
        return locale.getLanguage().equals(here.getLanguage()) ? locale : here;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return words.get(key);
    }

    @Override
    protected Set<String> handleKeySet() {
        return words.keySet();
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(keySet());
    }

    /// Finds the files, and falls back to English alone, whatever the system speaks.
    private static final class Files extends Control {

        @Override
        public List<String> getFormats(String baseName) {
            return FORMAT_PROPERTIES;
        }

        @Override
        public @Nullable Locale getFallbackLocale(String baseName, Locale locale) {
            return null;
        }

        @Override
        public @Nullable ResourceBundle newBundle(
                String baseName, Locale locale, String format, ClassLoader loader, boolean reload) throws IOException {
            var madeUp = MadeUp.of(locale);
            Map<String, String> words = read(toBundleName(baseName, madeUp.isPresent() ? Locale.ROOT : locale), loader);
            madeUp.ifPresent(language -> words.replaceAll((key, english) -> made(baseName, key, english, language)));
            return words.isEmpty() ? null : new WordFile(words);
        }

        private static String made(String file, String key, String english, MadeUp language) {
            return key.startsWith(KEY_CAPS)
                    ? english
                    : file.startsWith(Messages.FILES)
                            ? MadeUpPattern.of(english, language)
                            : MadeUpUsage.of(english, language);
        }

        private static Map<String, String> read(String name, ClassLoader loader) throws IOException {
            String file = name.replace('.', '/') + ".properties";
            Properties read = new Properties();
            try (InputStream bytes = loader.getResourceAsStream(file)) {
                if (bytes != null) {
                    read.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
                }
            }
            Map<String, String> words = new HashMap<>();
            read.forEach((key, told) -> words.put((String) key, (String) told));
            return words;
        }
    }
}
