package org.glossator.ui.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.glossator.ui.theme.Script;

/// The words of one paragraph of Markdown as nodes of a text flow. HTML is shown as it is written, an image within a
/// line as what its writer says of it.
final class Inlines {

    private final References references;
    private final List<Node> nodes = new ArrayList<>();

    private Inlines(References references) {
        this.references = references;
    }

    static List<Node> of(org.commonmark.node.Node paragraph, References references) {
        Inlines inlines = new Inlines(references);
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
            case org.commonmark.node.Text words -> add(shown(words), styles);
            case SoftLineBreak _ -> add(" ", styles);
            case HardLineBreak _ -> add("\n", styles);
            case Emphasis _ -> children(node, with(styles, "markdown-emphasis"));
            case StrongEmphasis _ -> children(node, with(styles, "markdown-strong"));
            case Code code -> add(code.getLiteral(), with(styles, "markdown-code"));
            case HtmlInline html -> add(html.getLiteral(), styles);
            case Link link -> link(link, styles);
            case Image image -> {
                add("[", styles);
                children(image, styles);
                add("]", styles);
            }
            case TableCell _ -> children(node, styles);
            case CustomNode putIn -> putIn(putIn, styles);
            default -> children(node, styles);
        }
    }

    /// The last words of a heading may be its name for links.
    private static String shown(org.commonmark.node.Text words) {
        return words.getParent() instanceof Heading && words.getNext() == null
                ? Markdown.withoutAnchor(words.getLiteral())
                : words.getLiteral();
    }

    private void link(Link link, List<String> styles) {
        Optional<Runnable> target = references.link(link.getDestination());
        if (target.isEmpty()) {
            children(link, styles);
            return;
        }
        Hyperlink shown = new Hyperlink(Markdown.words(link, references::words));
        shown.getStyleClass().add("markdown-link");
        References.web(link.getDestination()).ifPresent(address -> shown.setTooltip(new Tooltip(address.toString())));
        shown.setOnAction(_ -> target.get().run());
        shown.setMinWidth(0);
        nodes.add(shown);
    }

    private void putIn(CustomNode node, List<String> styles) {
        String style = references.style(node);
        if (!style.equals("key-cap")) {
            add(references.words(node), with(styles, style));
            return;
        }
        Label cap = new Label(references.words(node));
        cap.getStyleClass().addAll(style, "markdown-key");
        cap.setMinWidth(Region.USE_PREF_SIZE);
        nodes.add(cap);
    }

    private void add(String words, List<String> styles) {
        Text text = new Text(Script.drawn(words));
        text.getStyleClass().add("markdown-text");
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
