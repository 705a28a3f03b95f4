package org.glossator.format.html;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What a page says of its own charset, before it can be decoded: in a `meta` of its head, or in an XML declaration.
/// See [prescanning](https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding).
final class SaidCharset {

    /// A page that says it later than here says it to nobody.
    private static final int HEAD = 1 << 13;

    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?(-->|$)");
    private static final Pattern META = Pattern.compile("(?i)<meta\\s[^>]*?charset\\s*=\\s*[\"']?\\s*([^\\s\"'/>;]+)");
    private static final Pattern DECLARATION =
            Pattern.compile("^\\s*<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([^\"']+)[\"']");

    private SaidCharset() {}

    /// The name that `bytes` give; blank if none. UTF-16 cannot be said in bytes that read as ASCII: such a page is
    /// in UTF-8.
    static String in(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        String seen = COMMENT.matcher(head).replaceAll("");
        String said = first(META, seen).isEmpty() ? first(DECLARATION, seen) : first(META, seen);
        return said.toLowerCase(Locale.ROOT).startsWith("utf-16") ? "UTF-8" : said;
    }

    private static String first(Pattern pattern, String seen) {
        return pattern.matcher(seen)
                .results()
                .map((MatchResult match) -> match.group(1))
                .findFirst()
                .orElse("");
    }
}
