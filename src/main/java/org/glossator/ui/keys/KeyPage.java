package org.glossator.ui.keys;

import java.util.Locale;
import java.util.stream.Collectors;
import org.glossator.message.Languages;
import org.glossator.message.Message;

/// A key guide as a page to print or to read elsewhere.
public final class KeyPage {

    private KeyPage() {}

    /// As Markdown, a table a section.
    public static String markdown(KeyGuide guide) {
        return "# %s\n\n".formatted(Message.of("keys.page-title").sentence()) + tables(guide);
    }

    /// The tables alone, each beneath a heading of the second order.
    public static String tables(KeyGuide guide) {
        String head = "| %s | %s |\n|---|---|\n"
                .formatted(
                        Message.of("keys.page-what").sentence(),
                        Message.of("keys.page-keys").sentence());
        return guide.sections().stream()
                .map(section -> "## " + section.title() + "\n\n" + head
                        + section.lines().stream()
                                .map(line -> "| %s | %s |\n".formatted(cell(line.name()), cell(line.keys())))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    /// As one HTML file without anything from elsewhere, in columns where the paper is wide.
    public static String html(KeyGuide guide) {
        String title = escaped(Message.of("keys.page-title").sentence());
        String sections = guide.sections().stream()
                .map(section -> "<section><h2>%s</h2><table>%s</table></section>\n"
                        .formatted(
                                escaped(section.title()),
                                section.lines().stream()
                                        .map(line -> "<tr><td dir=\"auto\">%s</td><td class=\"keys\">%s</td></tr>\n"
                                                .formatted(escaped(line.name()), escaped(line.keys())))
                                        .collect(Collectors.joining())))
                .collect(Collectors.joining());
        return """
            <!doctype html>
            <html lang="%3$s" dir="%4$s"><head><meta charset="utf-8"><title>%1$s</title><style>
            body { font: 13px/1.45 system-ui, sans-serif; margin: 2em; color: #1f2328; background: #fff; }
            main { columns: 2 24em; column-gap: 3em; }
            section { break-inside: avoid-column; margin-bottom: 1.4em; }
            h2 { font-size: 1em; margin: 0 0 .4em; }
            table { border-collapse: collapse; width: 100%%; }
            td { border-top: 1px solid #e4e7ec; padding: .2em 0; vertical-align: top; }
            .keys { text-align: right; white-space: nowrap; padding-left: 1em; font-weight: 600; }
            </style></head><body><h1>%1$s</h1><main>
            %2$s</main></body></html>
            """.formatted(
                        title,
                        sections,
                        Locale.getDefault().toLanguageTag(),
                        Languages.isRightToLeft(Locale.getDefault()) ? "rtl" : "ltr");
    }

    private static String cell(String words) {
        return words.replace("\\", "\\\\").replace("|", "\\|").replaceAll("\\s+", " ");
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
