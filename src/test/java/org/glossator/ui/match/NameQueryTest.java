package org.glossator.ui.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameQueryTest {

    @ParameterizedTest
    @CsvSource({
        "nd, Next document, [N]ext [d]ocument",
        "next doc, Next document, [Next] [doc]ument",
        "doc next, Next document, [Next] [doc]ument",
        "nextd, Next document, [Next] [d]ocument",
        "ndnd, Next document that is not done, [N]ext [d]ocument that is [n]ot [d]one",
        "cument, Next document, Next do[cument]",
        "NEXT, Next document, [Next] document",
        "de-esc, A de-escalation zone, A [de-esc]alation zone",
        "js22, JointStatement22, [J]oint[S]tatement[22]",
        "communique, Communiqué of 2018, [Communiqué] of 2018",
        "strasse, Straße, [Straße]",
        "o, Öl, [Ö]l",
        "2018, سال ۲۰۱۸, سال [۲۰۱۸]",
    })
    void the_letters_found_are_those_one_would_name(String typed, String name, String expected) {
        assertThat(found(typed, name)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"dn, Next document", "nx, Next document", "next docx, Next document", "zz, Next document"})
    void letters_strewn_about_find_nothing(String typed, String name) {
        assertThat(NameQuery.of(typed).in(Name.of(name))).isEmpty();
    }

    @Test
    void persian_is_found_however_yeh_kaf_and_the_non_joiner_are_written() {
        String name = "توافق‌های آستانه درباره سوریه";
        assertThat(found("توافقهای", name)).isEqualTo("[توافق‌های] آستانه درباره سوریه");
        assertThat(found("توافق های استانه", name)).isEqualTo("[توافق‌های] [آستانه] درباره سوریه");
        assertThat(found("سوريه", name)).isEqualTo("توافق‌های آستانه درباره [سوریه]");
        assertThat(found("تآس", name)).isEqualTo("[ت]وافق‌های [آس]تانه درباره سوریه");
    }

    @Test
    void signs_that_follow_their_letter_are_found_with_it() {
        assertThat(found("cafe", "Cafe\u0301 society")).isEqualTo("[Cafe\u0301] society");
        assertThat(found("كتاب", "کِتاب")).isEqualTo("[کِتاب]");
    }

    @Test
    void what_fits_better_comes_first() {
        assertThat(ranked("doc", "Undocumented", "Next document", "Document details"))
                .containsExactly("Document details", "Next document", "Undocumented");
        assertThat(ranked("nd", "Next document", "ND of 2018", "And so on"))
                .containsExactly("ND of 2018", "Next document", "And so on");
        assertThat(ranked("iran", "Iran and Turkey", "Iran")).containsExactly("Iran", "Iran and Turkey");
    }

    @Test
    void nothing_typed_finds_every_name() {
        assertThat(NameQuery.of("  ").isEmpty()).isTrue();
        assertThat(found(" ", "Next document")).isEqualTo("Next document");
    }

    private static List<String> ranked(String typed, String... names) {
        NameQuery query = NameQuery.of(typed);
        return Stream.of(names)
                .sorted(Comparator.comparingInt((String name) ->
                                query.in(Name.of(name)).orElseThrow().score())
                        .reversed())
                .collect(Collectors.toList());
    }

    private static String found(String typed, String name) {
        NameMatch match = NameQuery.of(typed).in(Name.of(name)).orElseThrow();
        StringBuilder drawn = new StringBuilder(name);
        match.spans().reversed().forEach(span -> drawn.insert(span.end(), ']').insert(span.start(), '['));
        return drawn.toString();
    }
}
