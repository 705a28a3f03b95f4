package org.glossator.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HelpPagesTest {

    @Test
    void a_page_that_a_language_lacks_is_read_in_a_wider_one() {
        Map<String, String> files = Map.of(
                "contents.md", "- [One](one.md)\n- [Two](two.md)\n- [Three](three.md)",
                "one.md", "# One",
                "two.md", "# Two",
                "three.md", "# Three",
                "de/one.md", "# Eins",
                "de/two.md", "# Zwei",
                "de-AT/two.md", "# Zwoa");
        HelpPages german = HelpPages.read(Locale.forLanguageTag("de-AT"), path -> Optional.ofNullable(files.get(path)));
        assertThat(german.words("one")).isEqualTo("# Eins");
        assertThat(german.words("two")).isEqualTo("# Zwoa");
        assertThat(german.words("three")).isEqualTo("# Three");
        HelpPages french = HelpPages.read(Locale.FRENCH, path -> Optional.ofNullable(files.get(path)));
        assertThat(french.words("one")).isEqualTo("# One");
    }
}
