package org.glossator.ui.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.glossator.text.Span;
import org.glossator.ui.theme.Script;

/// A page of Markdown drawn block by block. Nothing in it is run or fetched. Each paragraph reads in its own direction.
public final class MarkdownPage extends VBox {

    private final References references;
    private final Map<String, Node> headings = new LinkedHashMap<>();
    private final List<Flow> flows = new ArrayList<>();

    /// @param page what [Markdown] read
    public MarkdownPage(org.commonmark.node.Node page, References references) {
        this.references = references;
        getStyleClass().add("markdown-page");
        getChildren().setAll(blocks(page));
    }

    /// What links call `anchor` on this page.
    public Optional<Node> heading(String anchor) {
        return Optional.ofNullable(headings.get(anchor));
    }

    /// Sets off what `finder` finds in each paragraph, in place of what was set off before.
    ///
    /// @return the paragraphs in which it found anything, from top to bottom
    public List<Node> seek(Function<String, List<Span>> finder) {
        List<Node> found = new ArrayList<>();
        for (Flow each : flows) {
            if (each.seek(finder)) {
                found.add(each);
            }
        }
        return found;
    }

    private List<Node> blocks(org.commonmark.node.Node parent) {
        List<Node> blocks = new ArrayList<>();
        for (org.commonmark.node.Node each = parent.getFirstChild(); each != null; each = each.getNext()) {
            if (!(each instanceof LinkReferenceDefinition)) {
                blocks.add(block(each));
            }
        }
        return blocks;
    }

    private Node block(org.commonmark.node.Node block) {
        return switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> picture(paragraph).orElseGet(() -> flow(paragraph));
            case ListBlock list -> list(list);
            case BlockQuote quote -> {
                VBox quoted = new VBox();
                quoted.getChildren().setAll(blocks(quote));
                quoted.getStyleClass().addAll("markdown-page", "markdown-quote");
                yield quoted;
            }
            case FencedCodeBlock code -> literal(code.getLiteral());
            case IndentedCodeBlock code -> literal(code.getLiteral());
            case HtmlBlock html -> literal(html.getLiteral());
            case ThematicBreak _ -> new Separator();
            case TableBlock table -> new TableGrid(table, this::flow);
            default -> {
                VBox other = new VBox();
                other.getChildren().setAll(blocks(block));
                yield other;
            }
        };
    }

    private Node heading(Heading heading) {
        Flow flow = flow(heading);
        flow.getStyleClass().add("markdown-heading-" + Math.min(heading.getLevel(), 3));
        headings.putIfAbsent(Markdown.anchor(heading), flow);
        return flow;
    }

    private Optional<Node> picture(Paragraph paragraph) {
        if (paragraph.getFirstChild() instanceof Image image && image.getNext() == null) {
            String told = Markdown.words(image, references::words);
            return references.picture(image.getDestination(), told).map(picture -> {
                picture.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
                picture.setAccessibleText(told);
                return picture;
            });
        }
        return Optional.empty();
    }

    private Flow flow(org.commonmark.node.Node paragraph) {
        Flow flow = new Flow(Inlines.of(paragraph, references), Markdown.words(paragraph, references::words));
        flows.add(flow);
        return flow;
    }

    private Node list(ListBlock list) {
        VBox items = new VBox();
        items.getStyleClass().add("markdown-list");
        Integer first = list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : null;
        int number = first == null ? 1 : first;
        for (org.commonmark.node.Node each = list.getFirstChild(); each != null; each = each.getNext()) {
            Label bullet = new Label(list instanceof OrderedList ? number++ + "." : "•");
            bullet.getStyleClass().addAll("markdown-bullet", "muted");
            bullet.setMinWidth(Region.USE_PREF_SIZE);
            VBox content = new VBox();
            content.getStyleClass().add("markdown-page");
            content.getChildren().setAll(blocks(each));
            content.setMinWidth(0);
            HBox.setHgrow(content, Priority.ALWAYS);
            HBox item = new HBox(6, bullet, content);
            item.setNodeOrientation(
                    Direction.isLeftward(Markdown.words(each, references::words))
                            ? NodeOrientation.RIGHT_TO_LEFT
                            : NodeOrientation.LEFT_TO_RIGHT);
            items.getChildren().add(item);
        }
        return items;
    }

    private static Node literal(String words) {
        Label literal = new Label(Script.drawn(words.stripTrailing()));
        literal.setWrapText(true);
        literal.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        literal.setMaxWidth(Double.MAX_VALUE);
        literal.getStyleClass().addAll("markdown-literal", "markdown-code");
        return literal;
    }
}
