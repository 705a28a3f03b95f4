package org.glossator.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnlargementTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ".a { -fx-padding: 3 8px 0 .5; } | .a { -fx-padding: 6px 16px 0px 1px; }",
                ".a { -fx-font-size: 11.5px; }   | .a { -fx-font-size: 23px; }",
                ".a { -fx-border-insets: -2; }   | .a { -fx-border-insets: -4px; }",
                ".a { -fx-icon-size: 14; }       | .a { -fx-icon-size: 28px; }"
            })
    void lengths_are_multiplied(String sheet, String twice) {
        assertThat(new Enlargement(200).in(sheet)).isEqualTo(twice);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ".a { -fx-padding: 0.5em 10%; }",
                ".a { -fx-opacity: 0.4; }",
                ".a { -fx-background-color: #2F6FDE, rgba(0, 0, 0, 0.22); }",
                ".a { -fx-min-width: -1; }",
                ".a { -fx-shape: 'M10 6L8 7'; }",
                ".a-12 > .b2 { -fx-font-weight: 500; }"
            })
    void what_is_no_length_stays_as_it_is(String sheet) {
        assertThat(new Enlargement(200).in(sheet)).isEqualTo(sheet);
    }

    @Test
    void a_sheet_that_is_not_enlarged_is_read_where_it_is() {
        String sheet = Theme.LIGHT.controls();

        assertThat(new Enlargement(100).of(sheet)).isEqualTo(sheet);
    }

    @Test
    void an_enlarged_sheet_carries_its_rules_with_it() {
        String address = new Enlargement(150).of(Theme.LIGHT.styleSheets().get(1));

        String rules = new String(
                Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1)), StandardCharsets.UTF_8);
        assertThat(rules).contains("-fx-font-size: 19.5px;");
    }
}
