package org.glossator.format.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// The words of HTML as a browser shows them where it knows no styles: blocks on lines of their own, paragraphs parted
/// by a blank line, cells by tabs, items of numbered lists with their numbers. Scripts, styles and what is hidden
/// give no words. It follows how [the standard](https://html.spec.whatwg.org/#the-innertext-idl-attribute) tells a
/// page's inner text, but for the numbers, which people cite.
public final class HtmlText implements NodeFilter {

    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "head",
            "title",
            "iframe",
            "object",
            "embed",
            "applet",
            "svg",
            "math",
            "canvas",
            "audio",
            "video",
            "select",
            "datalist",
            "noframes");
    private static final Set<String> APART = Set.of(
            "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "blockquote", "pre", "figure", "hr");
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dt",
            "fieldset",
            "figcaption",
            "footer",
            "form",
            "header",
            "hgroup",
            "html",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "optgroup",
            "option",
            "search",
            "section",
            "summary",
            "tbody",
            "tfoot",
            "thead");

    private final TextFlow flow = new TextFlow();
    private final Deque<Integer> numbers = new ArrayDeque<>();
    private int verbatim;

    private HtmlText() {}

    /// The words of `root` and all in it.
    public static String of(Element root) {
        HtmlText text = new HtmlText();
        root.filter(text);
        return text.flow.text();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        switch (node) {
            case TextNode words -> {
                if (verbatim > 0) {
                    flow.verbatim(words.getWholeText());
                } else {
                    flow.words(words.getWholeText());
                }
            }
            case Element element -> {
                if (isSilent(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                begin(element);
            }
            default -> {}
        }
        return FilterResult.CONTINUE;
    }

    private void begin(Element element) {
        String name = element.normalName();
        flow.edge(edge(name));
        switch (name) {
            case "br" -> flow.lineEnd();
            case "tr" -> flow.rowBegin();
            case "pre", "textarea", "listing", "xmp" -> verbatim++;
            case "td", "th" -> {
                if (element.previousElementSibling() != null) {
                    flow.nextCell();
                }
            }
            case "ol" -> numbers.push(whole(element.attr("start"), 1) - 1);
            case "li" -> number(element);
            default -> {}
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            switch (name) {
                case "pre", "textarea", "listing", "xmp" -> verbatim--;
                case "tr" -> flow.rowEnd();
                case "ol" -> numbers.pop();
                default -> {}
            }
            flow.edge(edge(name));
        }
        return FilterResult.CONTINUE;
    }

    private static int edge(String name) {
        return APART.contains(name) ? 2 : BLOCKS.contains(name) || name.equals("tr") ? 1 : 0;
    }

    private static boolean isSilent(Element element) {
        return SILENT.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.attr("style")
                        .replace(" ", "")
                        .toLowerCase(Locale.ROOT)
                        .contains("display:none");
    }

    private void number(Element item) {
        Element list = item.parent();
        if (list != null && list.normalName().equals("ol") && !numbers.isEmpty()) {
            int number = whole(item.attr("value"), numbers.pop() + 1);
            numbers.push(number);
            flow.mark(number + ".");
        }
    }

    private static int whole(String words, int otherwise) {
        return words.strip().matches("-?\\d{1,6}") ? Integer.parseInt(words.strip()) : otherwise;
    }
}
