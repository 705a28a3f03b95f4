package org.glossator.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.glossator.ui.markdown.Markdown;

/// One page of the help.
///
/// @param name what links call it
/// @param content what stands on it
record HelpPage(String name, Node content) {

    /// What stands beneath one heading.
    ///
    /// @param anchor what links call it; empty before the first heading
    /// @param title the words of the heading
    /// @param words all others, to the next heading
    record Section(String anchor, String title, String words) {}

    /// Its first heading.
    String title() {
        return content.getFirstChild() instanceof Heading heading ? Markdown.words(heading, _ -> "") : name;
    }

    /// What stands beneath each heading, from top to bottom.
    ///
    /// @param putIn the words for what the program puts in
    List<Section> sections(Function<CustomNode, String> putIn) {
        List<Section> sections = new ArrayList<>();
        Section now = new Section("", name, "");
        for (Node each = content.getFirstChild(); each != null; each = each.getNext()) {
            if (each instanceof Heading heading) {
                keep(now, sections);
                now = new Section(Markdown.anchor(heading), Markdown.words(heading, putIn), "");
            } else {
                String more = Markdown.words(each, putIn).replaceAll("\\s+", " ");
                now = new Section(now.anchor(), now.title(), (now.words() + " " + more).strip());
            }
        }
        keep(now, sections);
        return sections;
    }

    private static void keep(Section section, List<Section> sections) {
        if (!section.anchor().isEmpty() || !section.words().isEmpty()) {
            sections.add(section);
        }
    }
}
