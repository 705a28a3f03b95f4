package org.glossator.ui.help;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.glossator.ui.markdown.Markdown;

/// All pages as the contents list them.
///
/// @param entries from first to last
record Contents(List<Entry> entries) {

    /// A page in the list.
    ///
    /// @param group what it and its neighbours have in common
    /// @param opens whether it is the first of its group
    /// @param page its name
    /// @param title what it is called
    record Entry(String group, boolean opens, String page, String title) {}

    Contents {
        entries = List.copyOf(entries);
    }

    /// The contents that the page of contents tells: a heading a group, and links to pages.
    static Contents of(Node page) {
        List<Entry> entries = new ArrayList<>();
        page.accept(new AbstractVisitor() {
            private String group = "";
            private boolean opens;

            @Override
            public void visit(Heading heading) {
                group = Markdown.words(heading, _ -> "");
                opens = true;
            }

            @Override
            public void visit(Link link) {
                entries.add(new Entry(
                        group, opens, HelpPages.pageName(link.getDestination()), Markdown.words(link, _ -> "")));
                opens = false;
            }
        });
        return new Contents(entries);
    }
}
