package org.glossator.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.Map;
import org.glossator.kit.Property;
import org.glossator.kit.RandomTexts;
import org.junit.jupiter.api.Test;

class TextDocumentTest {

    @Test
    void the_text_stays_as_it_is() {
        Property.check(200, random -> {
            String text = RandomTexts.upTo(40, random);
            TextDocument document = TextDocument.of("d", text, Map.of());
            assertThat(document.text()).isEqualTo(text);
            assertThat(document.head().digest()).isEqualTo(TextDigest.of(text));
        });
    }

    @Test
    void the_first_flaw_of_a_text_is_found_where_it_stands() {
        Property.check(500, random -> {
            String before = RandomTexts.upTo(20, random);
            String after = RandomTexts.upTo(5, random);
            assertThat(TextFlaw.firstIn(before + after)).isEmpty();
            assertThat(TextFlaw.firstIn(before + '\0' + after))
                    .contains(new TextFlaw(before.length(), TextFlaw.Kind.NUL));
            assertThat(TextFlaw.firstIn(before + '\uD83D' + after + '\0'))
                    .contains(new TextFlaw(before.length(), TextFlaw.Kind.LONE_SURROGATE));
            assertThat(TextFlaw.firstIn(before + '\uDE00' + after))
                    .contains(new TextFlaw(before.length(), TextFlaw.Kind.LONE_SURROGATE));
            assertThat(TextFlaw.firstIn(before + '\uD83D'))
                    .contains(new TextFlaw(before.length(), TextFlaw.Kind.LONE_SURROGATE));
        });
    }

    @Test
    void a_text_with_a_flaw_is_no_document() {
        assertThatIllegalArgumentException().isThrownBy(() -> TextDocument.of("d", "a\0b", Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> TextDocument.of(" ", "a", Map.of()));
    }

    @Test
    void a_head_of_another_text_is_refused() {
        DocumentHead head = TextDocument.of("d", "a text", Map.of()).head();
        assertThatIllegalArgumentException().isThrownBy(() -> new TextDocument(head, "another text"));
    }

    @Test
    void metadata_keep_their_order_and_are_a_copy() {
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put("speaker", "Baghaei");
        metadata.put("date", "2024-12-01");
        DocumentHead head = TextDocument.of("d", "a", metadata).head();
        metadata.clear();
        assertThat(head.metadata().keySet()).containsExactly("speaker", "date");
        assertThat(head.named("e").metadata()).isEqualTo(head.metadata());
        assertThat(head.describedBy(Map.of()).name()).isEqualTo("d");
    }

    @Test
    void the_digest_is_sha_256_over_utf_8() {
        assertThat(TextDigest.of("")).hasToString("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(TextDigest.of("abc"))
                .hasToString("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(TextDigest.of("é")).isNotEqualTo(TextDigest.of("e\u0301"));
        assertThatIllegalArgumentException().isThrownBy(() -> new TextDigest("ABC"));
    }

    @Test
    void an_id_reads_back_as_it_is_written() {
        DocumentId id = DocumentId.random();
        assertThat(DocumentId.parse(id.toString())).isEqualTo(id);
    }
}
