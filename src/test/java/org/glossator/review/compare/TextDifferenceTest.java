package org.glossator.review.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.glossator.text.DocumentHead;
import org.glossator.text.TextDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Texts of one name that are not the same.
class TextDifferenceTest {

    private static TextDocument document(String name, String text) {
        return TextDocument.of(name, text.replace("\\n", "\n").replace("\\r", "\r"), Map.of());
    }

    @ParameterizedTest
    @CsvSource({
        "Iran met,       Iran mat,        1, 7",
        "Iran,           Iran met,        1, 5",
        "one\\ntwo,      one\\ntoo,       2, 2",
        "one\\r\\ntwo,   one\\r\\ntoo,    2, 2",
        "one\\rtwo,      one\\rtoo,       2, 2",
        "one\\ntwo,      one\\r\\ntwo,    1, 4",
        "😀😁x,          😀😂x,           1, 2",
    })
    void the_first_difference_is_told_by_line_and_character(String one, String other, int line, int column) {
        assertThat(TextDifference.between(document("a", one), document("a", other)))
                .hasValueSatisfying(found -> {
                    assertThat(found.line()).isEqualTo(line);
                    assertThat(found.column()).isEqualTo(column);
                });
    }

    @Test
    void the_same_text_is_no_difference() {
        assertThat(TextDifference.between(document("a", "Iran"), document("b", "Iran")))
                .isEmpty();
    }

    @Test
    void versions_are_documents_of_one_name_with_several_texts() {
        List<DocumentHead> heads = List.of(
                document("memo", "one").head(),
                document("memo", "one").head(),
                document("note", "one").head(),
                document("memo", "two").head());

        assertThat(TextVersions.among(heads))
                .singleElement()
                .satisfies(versions -> assertThat(versions.versions()).containsExactly(heads.get(0), heads.get(3)));
    }
}
