package org.glossator.ui.markdown;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.commonmark.node.CustomNode;

/// What stands behind that which a page only names.
public interface References {

    /// What it does to follow a link to `destination`; empty where it leads nowhere, so that only its words are shown.
    Optional<Runnable> link(String destination);

    /// The picture at `source`; empty where there is none to show, so that it is told what its writer says of it.
    ///
    /// @param told what its writer says of it
    default Optional<Region> picture(String source, String told) {
        return Optional.empty();
    }

    /// The words for what the program puts in.
    default String words(CustomNode node) {
        return "";
    }

    /// The style in which [#words(CustomNode)] are drawn; a key looks like a key.
    default String style(CustomNode node) {
        return "markdown-strong";
    }

    /// Links lead to the web, where they say so themselves, and there is nothing else.
    ///
    /// @param browser opens what a link leads to
    static References toTheWeb(Consumer<URI> browser) {
        return destination -> web(destination).map(address -> () -> browser.accept(address));
    }

    /// The address on the web that `destination` is; empty if it is none.
    static Optional<URI> web(String destination) {
        try {
            return Optional.of(URI.create(destination))
                    .filter(each -> each.getScheme() != null
                            && Set.of("http", "https").contains(each.getScheme())
                            && each.getHost() != null);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
