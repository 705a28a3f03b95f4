package org.glossator.ui.help;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.glossator.ui.markdown.Markdown;

/// The pages with what the program puts into them, as it stands when a page is opened. FX thread only, since keys may
/// change.
final class HelpBook {

    /// A line of its own that stands for the map of all keys.
    private static final String KEYS = "\n{keys}\n";

    private final HelpPages pages;
    private final LiveWords live;

    HelpBook(HelpPages pages, LiveWords live) {
        this.pages = pages;
        this.live = live;
    }

    Contents contents() {
        return Contents.of(parse(HelpPages.CONTENTS));
    }

    /// All pages, in the order of the contents.
    List<HelpPage> all() {
        return pages.names().stream().map(this::page).toList();
    }

    boolean has(Place place) {
        return pages.has(place.page());
    }

    HelpPage page(String name) {
        return new HelpPage(name, parse(name));
    }

    /// The words for what a page mentions.
    String words(CustomNode node) {
        return node instanceof Mention mention ? live.words(mention) : "";
    }

    /// Where a link on `from` leads; empty if not to a page.
    Optional<Place> target(String from, String destination) {
        Place place = destination.startsWith("#")
                ? new Place(from, destination.substring(1))
                : Place.of(HelpPages.pageName(destination) + anchor(destination));
        return Optional.of(place).filter(this::has);
    }

    private static String anchor(String destination) {
        int hash = destination.indexOf('#');
        return hash < 0 ? "" : destination.substring(hash);
    }

    private Node parse(String name) {
        String words = pages.words(name);
        return Markdown.parse(
                words.contains(KEYS) ? words.replace(KEYS, "\n" + live.keys() + "\n") : words, new Mentions());
    }
}
