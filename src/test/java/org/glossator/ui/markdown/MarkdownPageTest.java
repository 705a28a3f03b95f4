package org.glossator.ui.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.glossator.ui.FxKit;
import org.junit.jupiter.api.Test;

class MarkdownPageTest {

    private final List<URI> opened = new ArrayList<>();

    @Test
    void words_of_every_kind_are_there() {
        String markdown = """
            # Actor

            Whoever *acts* or **is** `acted` upon:

            1. states
            2. organs

            | name | nominal |
            |---|---|
            | Iran | the ministry |

            > quoted

            ```
            literal
            ```
            """;
        assertThat(words(markdown))
                .contains("Actor", "acts", "is", "acted", "states", "organs", "Iran", "nominal", "quoted", "literal");
    }

    @Test
    void html_and_images_are_words_only() {
        MarkdownPage page = page("<b>bold</b> <script>alert(1)</script> ![a map](https://example.org/a.png)");
        assertThat(nodes(page).filter(ImageView.class::isInstance)).isEmpty();
        assertThat(String.join("", words(page))).isEqualTo("<b>bold</b> <script>alert(1)</script> [a map]");
    }

    @Test
    void a_link_opens_when_it_is_clicked_and_only_to_the_web() {
        MarkdownPage page = page("[rules](https://example.org/rules) [file](file:///etc/passwd) [js](javascript:1)");
        List<Hyperlink> links = nodes(page)
                .filter(Hyperlink.class::isInstance)
                .map(Hyperlink.class::cast)
                .toList();
        assertThat(links).extracting(Hyperlink::getText).containsExactly("rules");
        assertThat(opened).isEmpty();
        FxKit.run(() -> links.getFirst().fire());
        assertThat(opened).containsExactly(URI.create("https://example.org/rules"));
    }

    @Test
    void each_paragraph_reads_in_its_own_direction() {
        MarkdownPage page = page("«آستانه» یک توافق است.\n\nAn agreement (آستانه).");
        assertThat(page.getChildren())
                .extracting(Node::getNodeOrientation)
                .containsExactly(NodeOrientation.RIGHT_TO_LEFT, NodeOrientation.LEFT_TO_RIGHT);
    }

    @Test
    void what_is_nested_without_end_is_drawn_all_the_same() {
        assertThat(page("> ".repeat(5_000) + "deep").getChildren()).isNotEmpty();
        assertThat(page("*".repeat(20_000) + "a" + "*".repeat(20_000)).getChildren())
                .isNotEmpty();
        assertThat(page("[".repeat(20_000)).getChildren()).isNotEmpty();
        assertThat(page("* ".repeat(3_000) + "a").getChildren()).isNotEmpty();
    }

    @Test
    void a_paragraph_is_spoken_whole() {
        TextFlow flow =
                (TextFlow) page("Take the *longest* name.").getChildren().getFirst();
        assertThat(flow.getAccessibleText()).isEqualTo("Take the longest name.");
    }

    private MarkdownPage page(String markdown) {
        return FxKit.call(() -> new MarkdownPage(Markdown.parse(markdown), References.toTheWeb(opened::add)));
    }

    private List<String> words(String markdown) {
        return words(page(markdown));
    }

    private static List<String> words(MarkdownPage page) {
        return nodes(page)
                .flatMap(node -> switch (node) {
                    case Text text -> Stream.of(text.getText());
                    case Label label -> Stream.of(label.getText());
                    default -> Stream.of();
                })
                .toList();
    }

    private static Stream<Node> nodes(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(MarkdownPageTest::nodes))
                : Stream.of(node);
    }
}
