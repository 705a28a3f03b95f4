package org.glossator.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Style sheets as they are at another size of the window's words and controls: every length in them multiplied, so
/// that letters, paddings, icons, rings and boxes all grow alike. What is said in `em` or `%` grows by itself.
///
/// @param percent 100 for the sheets as they are written
record Enlargement(int percent) {

    private static final Pattern DECLARATION = Pattern.compile("(?<=[\\s;{])(-fx-(?:"
            + "padding|label-padding|spacing|line-spacing|[hv]gap|graphic-text-gap|arrow-button-gap|indent"
            + "|(?:min|max|pref)-(?:width|height)|tab-(?:min|max)-(?:width|height)"
            + "|font-size|icon-size|size|cell-size|fixed-cell-size|translate-[xy]"
            + "|(?:background|border)-(?:radius|insets)|border-width|stroke-width"
            + ")\\s*:)([^;{}]*)");
    private static final Pattern LENGTH = Pattern.compile("(?<![\\w.#])(-?(?:\\d*\\.)?\\d+)(?:px)?(?![\\w.%])");

    /// The length that stands for “as much as is needed”.
    private static final String COMPUTED = "-1";

    private static final String INLINE = "data:text/css;charset=utf-8;base64,";

    /// Where the sheet of `address` is to be read at this size; a sheet that is not enlarged is read where it is.
    String of(String address) {
        return percent == 100
                ? address
                : INLINE + Base64.getEncoder().encodeToString(in(read(address)).getBytes(StandardCharsets.UTF_8));
    }

    /// The rules of `sheet` with their lengths multiplied.
    String in(String sheet) {
        return DECLARATION
                .matcher(sheet)
                .replaceAll(
                        found -> found.group(1) + LENGTH.matcher(found.group(2)).replaceAll(this::larger));
    }

    /// How many pixels `length` pixels become.
    double of(double length) {
        return length * percent / 100;
    }

    private String larger(MatchResult length) {
        String number = length.group(1);
        return number.equals(COMPUTED)
                ? length.group()
                : new BigDecimal(number)
                                .multiply(BigDecimal.valueOf(percent, 2))
                                .stripTrailingZeros()
                                .toPlainString()
                        + "px";
    }

    private static String read(String address) {
        try (InputStream sheet = URI.create(address).toURL().openStream()) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
