package org.glossator.ui.help;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;
import org.glossator.ui.command.CommandId;

/// Finds where a page mentions commands. Within code nothing is mentioned.
final class Mentions implements PostProcessor {

    private static final Pattern MENTION = Pattern.compile("\\{(key|command):([a-z0-9.-]+)}");

    @Override
    public Node process(Node page) {
        page.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                divide(text);
            }
        });
        return page;
    }

    private static void divide(Text text) {
        Matcher mention = MENTION.matcher(text.getLiteral());
        int told = 0;
        while (mention.find()) {
            before(text, text.getLiteral().substring(told, mention.start()));
            Mention.Kind kind = Mention.Kind.valueOf(mention.group(1).toUpperCase(Locale.ROOT));
            text.insertBefore(new Mention(kind, CommandId.of(mention.group(2))));
            told = mention.end();
        }
        text.setLiteral(text.getLiteral().substring(told));
    }

    private static void before(Text text, String words) {
        if (!words.isEmpty()) {
            text.insertBefore(new Text(words));
        }
    }
}
