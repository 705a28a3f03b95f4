package org.glossator.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.kit.Property;
import org.glossator.kit.RandomTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnappingTest {

    /// Each row: a text with the selection between ⟦ and ⟧, and what is meant.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "the As⟦tana agree⟧ments.| Astana agreements",
                "in⟦ Iran, ⟧Turkey| Iran",
                "in ⟦Iran , ⟧Turkey| Iran",
                "zones ⟦(Idlib)⟧ stay| (Idlib)",
                "zones (⟦Idlib)⟧ stay| Idlib",
                "zones ⟦(Idl⟧ib) stay| Idlib",
                "zones ⟦(Idlib) and Aleppo,⟧ stay| (Idlib) and Aleppo",
                "zones ⟦(Idlib and Aleppo⟧) stay| Idlib and Aleppo",
                "zones (⟦Idlib [north])⟧ stay| Idlib [north]",
                "the ⟦“guarantor states”,⟧ he| “guarantor states”",
                "the “guarantor ⟦states”,⟧ he| states",
                "he said ⟦\"no\".⟧| \"no\"",
                "he said \"⟦no\".⟧| no",
                "die ⟦„Garanten“⟧,| „Garanten“",
                "les ⟦« garants »⟧ ont| « garants »",
                "les « ⟦garants »⟧ ont| garants",
                "die »⟦Garanten«⟧ und| Garanten",
                "Iran ⟦; Turquie !⟧| Turquie",
                "the ⟦U.S⟧. forces| U.S.",
                "the ⟦U.S.⟧| U.S.",
                "a ⟦Ph.D.,⟧ she| Ph.D.",
                "in ⟦Aleppo.⟧| Aleppo",
                "in ⟦Aleppo…⟧| Aleppo",
                "in ⟦Aleppo...⟧| Aleppo",
                "⟦Syria’⟧s neighbours| Syria’s",
                "the ⟦states’⟧ talks| states",
                "⟦‘the states’⟧ talks| ‘the states’",
                "⟦‘Syria’s’⟧ talks| ‘Syria’s’",
                "⟦— the zone —⟧| the zone",
                "the ⟦de-escalation-⟧ zones| de-escalation",
                "about ⟦5 %,⟧ he| 5 %",
                "about ⟦$5⟧ he| $5",
                "in ⟦#Astana:⟧ he| #Astana",
                "قال: ⟦«إيران»،⟧ ثم| «إيران»",
                "قال: «⟦إيران»،⟧ ثم| إيران",
                "هل ⟦تركيا؟⟧| تركيا",
                "כתב ⟦ג׳⟧ אל| ג׳",
                "⟦阿斯塔纳进程，⟧协议| 阿斯塔纳进程",
                "在⟦「阿斯塔纳」⟧。| 「阿斯塔纳」",
                "阿斯塔纳⟦进⟧程。| 进程",
                "a 😀⟦😀!⟧ b| 😀",
                "wait ⟦...⟧ no| ...",
                "wait ⟦ — ⟧ no| —",
                "wait⟦⟧ no| wait",
            })
    void a_selection_means_whole_words_without_what_surrounds_them(String marked, String words) {
        int start = marked.indexOf('⟦');
        int end = marked.indexOf('⟧') - 1;
        String text = marked.replace("⟦", "").replace("⟧", "");
        assertThat(Snapping.words(text, new Span(start, end)).of(text)).isEqualTo(words);
    }

    @Test
    void what_is_snapped_stays_as_it_is_and_cuts_no_cluster() {
        Property.check(3_000, random -> {
            String text = RandomTexts.nonEmpty(30, random);
            Span selection = RandomTexts.span(text, random);
            Span snapped = Snapping.words(text, selection);
            if (!Words.trim(text, selection).isEmpty()) {
                assertThat(Graphemes.snap(text, snapped))
                        .as("clusters of %s", text)
                        .isEqualTo(snapped);
            }
            assertThat(Snapping.words(text, snapped))
                    .as("%s of %s", snapped, text)
                    .isEqualTo(snapped);
        });
    }

    @Test
    void no_word_that_was_selected_is_lost_and_only_punctuation_is_trimmed() {
        Property.check(2_000, random -> {
            String text = RandomTexts.nonEmpty(30, random);
            Span selection = RandomTexts.clusters(text, random);
            Span snapped = Snapping.words(text, selection);
            for (int at = selection.start(); at < selection.end(); at++) {
                if (Character.isLetterOrDigit(text.codePointAt(at))) {
                    assertThat(snapped.covers(at))
                            .as("%s of %s by %s", at, text, snapped)
                            .isTrue();
                }
            }
        });
    }

    @Test
    void exact_characters_are_whole_clusters_and_nothing_else() {
        String text = "cafe\u0301, 👍🏽";
        assertThat(Snapping.exact(text, new Span(2, 4)).of(text)).isEqualTo("fe\u0301");
        assertThat(Snapping.exact(text, new Span(5, 6)).of(text)).isEqualTo(",");
        assertThat(Snapping.exact(text, new Span(7, 8)).of(text)).isEqualTo("👍🏽");
    }
}
