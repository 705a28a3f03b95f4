package org.glossator.ui.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypesettingTest {

    @ParameterizedTest
    @CsvSource({
        "the Astana agreements, INTER, false",
        "Тегеран; Αθήνα; naïve “Ł”, INTER, false",
        "'', INTER, false",
        "'1, 2, 3', INTER, false",
        "وزیر امور خارجه گفت: ۱۲٫۵ و 123., DEJAVU_SANS, true",
        "שלום (2017), DEJAVU_SANS, true",
        "(۱۲) وزیر, DEJAVU_SANS, true",
        "Iran (ایران), DEJAVU_SANS, false",
        "阿斯塔纳, SYSTEM, false",
        "ایران 阿斯塔纳, DEJAVU_SANS, true",
        "Iran 👩‍👩‍👧‍👦 agreed, INTER, false"
    })
    void a_paragraph_is_set_in_one_font_that_has_all_its_letters(String text, Typeface face, boolean rightToLeft) {
        assertThat(Typesetting.of(text)).isEqualTo(new Typesetting(face, rightToLeft));
    }

    @Test
    void the_character_map_of_a_font_names_its_letters_and_no_others() throws IOException {
        BitSet inter = map("Inter-Regular.otf");
        BitSet dejavu = map("DejaVuSans.ttf");

        assertThat(inter.get('A')).isTrue();
        assertThat(inter.get('Ж')).isTrue();
        assertThat(inter.get('و')).isFalse();
        assertThat(dejavu.get('و')).isTrue();
        assertThat(dejavu.get('۱')).isTrue();
        assertThat(dejavu.get(0x1F600)).isTrue();
        assertThat(dejavu.get('阿')).isFalse();
        assertThat(dejavu.cardinality()).isBetween(5_000, 7_000);
    }

    @Test
    void what_is_no_font_is_refused() {
        assertThatThrownBy(() -> CharacterMap.of(new byte[] {0, 1, 0, 0, 0, 9}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CharacterMap.of(new byte[12])).isInstanceOf(IllegalArgumentException.class);
    }

    private static BitSet map(String name) throws IOException {
        try (InputStream font = TypesettingTest.class.getResourceAsStream("/glossator/fonts/" + name)) {
            return CharacterMap.of(font.readAllBytes());
        }
    }
}
