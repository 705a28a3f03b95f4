package org.glossator.ui.annotate.guide;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.glossator.ui.theme.Script;

/// The words of one paragraph of Markdown as nodes of a text flow. HTML is shown as it is written, an image as what
/// its writer says of it, and a link leads to the web only where it says so itself.
final class Inlines {

    private static final Set<String> WEB = Set.of("http", "https");

    private final Consumer<URI> browser;
    private final List<Node> nodes = new ArrayList<>();

    private Inlines(Consumer<URI> browser) {
        this.browser = browser;
    }

    /// @param browser opens what a link leads to when it is clicked
    static List<Node> of(org.commonmark.node.Node paragraph, Consumer<URI> browser) {
        Inlines inlines = new Inlines(browser);
        inlines.children(paragraph, List.of());
        return inlines.nodes;
    }

    private void children(org.commonmark.node.Node parent, List<String> styles) {
        for (org.commonmark.node.Node each = parent.getFirstChild(); each != null; each = each.getNext()) {
            take(each, styles);
        }
    }

    private void take(org.commonmark.node.Node node, List<String> styles) {
        switch (node) {
            case org.commonmark.node.Text words -> add(words.getLiteral(), styles);
            case SoftLineBreak _ -> add(" ", styles);
            case HardLineBreak _ -> add("\n", styles);
            case Emphasis _ -> children(node, with(styles, "guide-emphasis"));
            case StrongEmphasis _ -> children(node, with(styles, "guide-strong"));
            case Code code -> add(code.getLiteral(), with(styles, "guide-code"));
            case HtmlInline html -> add(html.getLiteral(), styles);
            case Link link -> link(link, styles);
            case Image image -> {
                add("[", styles);
                children(image, styles);
                add("]", styles);
            }
            default -> children(node, styles);
        }
    }

    private void link(Link link, List<String> styles) {
        Optional<URI> target = target(link.getDestination());
        if (target.isEmpty()) {
            children(link, styles);
            return;
        }
        Hyperlink shown = new Hyperlink(words(link));
        shown.getStyleClass().add("guide-link");
        shown.setTooltip(new Tooltip(target.get().toString()));
        shown.setOnAction(_ -> browser.accept(target.get()));
        nodes.add(shown);
    }

    private static Optional<URI> target(String destination) {
        try {
            return Optional.of(URI.create(destination))
                    .filter(each ->
                            each.getScheme() != null && WEB.contains(each.getScheme()) && each.getHost() != null);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// All that is written within `node`.
    static String words(org.commonmark.node.Node node) {
        StringBuilder words = new StringBuilder();
        for (Node each : of(node, _ -> {})) {
            if (each instanceof Text text) {
                words.append(text.getText());
            } else if (each instanceof Hyperlink link) {
                words.append(link.getText());
            }
        }
        return words.toString();
    }

    private void add(String words, List<String> styles) {
        Text text = new Text(Script.drawn(words));
        text.getStyleClass().add("guide-text");
        text.getStyleClass().addAll(styles);
        Script.fit(text, words);
        nodes.add(text);
    }

    private static List<String> with(List<String> styles, String style) {
        List<String> more = new ArrayList<>(styles);
        more.add(style);
        return more;
    }
}
