package org.glossator.ui.annotate.guide;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.glossator.ui.theme.Script;

/// Markdown, as [CommonMark](https://spec.commonmark.org/) and tables as GitHub writes them, drawn block by block.
/// Nothing in it is run or fetched. Each paragraph reads in its own direction.
final class MarkdownPage extends VBox {

    private static final int LONGEST = 100_000;
    private static final int DEEPEST = 24;
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private final Consumer<URI> browser;

    /// @param markdown what is beyond the first 100 000 characters is left out
    /// @param browser opens what a link leads to when it is clicked
    MarkdownPage(String markdown, Consumer<URI> browser) {
        this.browser = browser;
        getStyleClass().add("guide-page");
        String words = markdown.substring(0, Math.min(LONGEST, markdown.length()));
        getChildren().setAll(blocks(PARSER.parse(words)));
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
            case Paragraph paragraph -> flow(paragraph);
            case ListBlock list -> list(list);
            case BlockQuote quote -> {
                VBox quoted = new VBox();
                quoted.getChildren().setAll(blocks(quote));
                quoted.getStyleClass().addAll("guide-page", "guide-quote");
                yield quoted;
            }
            case FencedCodeBlock code -> literal(code.getLiteral());
            case IndentedCodeBlock code -> literal(code.getLiteral());
            case HtmlBlock html -> literal(html.getLiteral());
            case ThematicBreak _ -> new Separator();
            case TableBlock table -> table(table);
            default -> {
                VBox other = new VBox();
                other.getChildren().setAll(blocks(block));
                yield other;
            }
        };
    }

    private Node heading(Heading heading) {
        TextFlow flow = flow(heading);
        flow.getStyleClass().add("guide-heading-" + Math.min(heading.getLevel(), 3));
        return flow;
    }

    private TextFlow flow(org.commonmark.node.Node paragraph) {
        TextFlow flow = new TextFlow();
        flow.getChildren().setAll(Inlines.of(paragraph, browser));
        String words = Inlines.words(paragraph);
        flow.setNodeOrientation(readsLeftward(words) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        flow.setAccessibleRole(AccessibleRole.TEXT);
        flow.setAccessibleText(words);
        flow.getStyleClass().add("guide-flow");
        flow.setMinWidth(0);
        return flow;
    }

    /// By the first letter that has a direction, as the Unicode bidirectional algorithm has it (rules P2 and P3).
    private static boolean readsLeftward(String words) {
        return words.codePoints()
                .map(Character::getDirectionality)
                .filter(each -> each == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                        || each == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || each == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                .limit(1)
                .anyMatch(each -> each != Character.DIRECTIONALITY_LEFT_TO_RIGHT);
    }

    private Node list(ListBlock list) {
        VBox items = new VBox();
        items.getStyleClass().add("guide-list");
        Integer first = list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : null;
        int number = first == null ? 1 : first;
        for (org.commonmark.node.Node each = list.getFirstChild(); each != null; each = each.getNext()) {
            Label bullet = new Label(list instanceof OrderedList ? number++ + "." : "•");
            bullet.getStyleClass().addAll("guide-bullet", "muted");
            bullet.setMinWidth(Region.USE_PREF_SIZE);
            VBox content = new VBox();
            content.getStyleClass().add("guide-page");
            content.getChildren().setAll(blocks(each));
            content.setMinWidth(0);
            HBox.setHgrow(content, Priority.ALWAYS);
            HBox item = new HBox(6, bullet, content);
            item.setNodeOrientation(
                    readsLeftward(Inlines.words(each)) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
            items.getChildren().add(item);
        }
        return items;
    }

    private Node table(TableBlock table) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("guide-table");
        int row = 0;
        for (org.commonmark.node.Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (org.commonmark.node.Node line = part.getFirstChild(); line != null; line = line.getNext()) {
                int column = 0;
                for (org.commonmark.node.Node cell = line.getFirstChild(); cell != null; cell = cell.getNext()) {
                    TextFlow flow = flow(cell);
                    flow.getStyleClass().add("guide-cell");
                    if (cell instanceof TableCell head && head.isHeader()) {
                        flow.getStyleClass().add("guide-head");
                    }
                    grid.add(flow, column++, row);
                }
                row++;
            }
        }
        return grid;
    }

    private static Node literal(String words) {
        Label literal = new Label(Script.drawn(words.stripTrailing()));
        literal.setWrapText(true);
        literal.getStyleClass().addAll("guide-literal", "guide-code");
        return literal;
    }
}
