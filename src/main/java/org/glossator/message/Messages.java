package org.glossator.message;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/// The message bundle in one language. Patterns are ICU's, so plurals and numbers follow the language
/// (`{0, plural, one {# document} other {# documents}}`).
///
/// Safe for use by several threads.
public final class Messages {

    private static final Messages SYSTEM = new Messages(Locale.getDefault());

    private final Locale locale;
    private final Map<String, ResourceBundle> files = new ConcurrentHashMap<>();

    /// The bundle in `locale`, falling back to English sentence by sentence.
    public Messages(Locale locale) {
        this.locale = locale;
    }

    /// The bundle in the language of the person's system.
    public static Messages system() {
        return SYSTEM;
    }

    /// The sentence a message stands for. A key that is missing from the bundle is a bug.
    ///
    /// @throws MissingResourceException if the bundle has no such key
    public String sentence(Message message) {
        return new MessageFormat(pattern(message.key()), locale)
                .format(message.arguments().toArray());
    }

    private String pattern(String key) {
        String file = key.substring(0, key.indexOf('.'));
        return files.computeIfAbsent(file, this::load).getString(key);
    }

    private ResourceBundle load(String file) {
        return ResourceBundle.getBundle(
                "glossator.messages." + file,
                locale,
                Messages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
