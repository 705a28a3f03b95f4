package org.glossator.ui.markdown;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.parser.PostProcessor;

/// Pages written in [CommonMark](https://spec.commonmark.org/), with tables as GitHub writes them. A heading may name
/// itself for links, as `## Labels {#labels}`; else it is called as its words are.
public final class Markdown {

    private static final int LONGEST = 100_000;
    private static final int DEEPEST = 24;
    private static final Pattern ANCHOR = Pattern.compile("\\s*\\{#([a-z0-9-]+)}\\s*$");
    private static final Parser PLAIN = parser().build();

    private Markdown() {}

    /// The page that `words` are. What is beyond the first 100 000 characters is left out.
    public static Node parse(String words) {
        return PLAIN.parse(cut(words));
    }

    /// The same, with what `changes` makes of it.
    public static Node parse(String words, PostProcessor changes) {
        return parser().postProcessor(changes).build().parse(cut(words));
    }

    /// What links call `heading`.
    public static String anchor(Heading heading) {
        String words = words(heading, _ -> "", false);
        Matcher named = ANCHOR.matcher(words);
        return named.find() ? named.group(1) : anchor(words);
    }

    /// What links call a heading of these words that has no name of its own: letters and digits, joined by hyphens.
    private static String anchor(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }

    /// All that is written within `node`, without the name of a heading.
    ///
    /// @param putIn the words for what the program puts in
    public static String words(Node node, Function<CustomNode, String> putIn) {
        return words(node, putIn, true);
    }

    static String withoutAnchor(String words) {
        return ANCHOR.matcher(words).replaceFirst("");
    }

    private static String words(Node node, Function<CustomNode, String> putIn, boolean shown) {
        Words words = new Words(putIn);
        node.accept(words);
        String all = words.all.toString().strip();
        return shown && node instanceof Heading ? withoutAnchor(all) : all;
    }

    private static String cut(String words) {
        return words.substring(0, Math.min(LONGEST, words.length()));
    }

    private static Parser.Builder parser() {
        return Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .maxOpenBlockParsers(DEEPEST)
                .maxInlineNesting(DEEPEST);
    }

    private static final class Words extends AbstractVisitor {

        private final Function<CustomNode, String> putIn;
        private final StringBuilder all = new StringBuilder();

        Words(Function<CustomNode, String> putIn) {
            this.putIn = putIn;
        }

        @Override
        public void visit(Text text) {
            all.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            all.append(code.getLiteral());
        }

        @Override
        public void visit(FencedCodeBlock code) {
            all.append(code.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            all.append(code.getLiteral());
        }

        @Override
        public void visit(HtmlInline html) {
            all.append(html.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak line) {
            all.append(' ');
        }

        @Override
        public void visit(HardLineBreak line) {
            all.append(' ');
        }

        @Override
        public void visit(CustomNode node) {
            all.append(putIn.apply(node));
            visitChildren(node);
        }

        /// Blocks stand apart; within a line nothing is put between.
        @Override
        protected void visitChildren(Node parent) {
            super.visitChildren(parent);
            if (parent instanceof org.commonmark.node.Block || parent.getParent() instanceof CustomNode) {
                all.append(' ');
            }
        }
    }
}
