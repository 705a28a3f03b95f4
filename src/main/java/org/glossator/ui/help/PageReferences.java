package org.glossator.ui.help;

import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.commonmark.node.CustomNode;
import org.glossator.ui.markdown.References;

/// What a page of the help names: other pages, the web, pictures, keys and commands.
///
/// @param browser opens addresses on the web
/// @param dark whether pictures are to be dark
record PageReferences(HelpModel model, Consumer<URI> browser, boolean dark) implements References {

    @Override
    public Optional<Runnable> link(String destination) {
        Optional<URI> web = References.web(destination);
        if (web.isPresent()) {
            return web.map(address -> () -> browser.accept(address));
        }
        return model.book()
                .target(model.placeProperty().get().page(), destination)
                .map(place -> () -> model.open(place));
    }

    @Override
    public Optional<Region> picture(String source, String told) {
        return Pictures.address(source, dark).map(Picture::new);
    }

    @Override
    public String words(CustomNode node) {
        return model.book().words(node);
    }

    @Override
    public String style(CustomNode node) {
        return node instanceof Mention mention && mention.kind() == Mention.Kind.KEY ? "key-cap" : "markdown-strong";
    }
}
