package org.glossator.ui.annotate.side;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.glossator.ui.annotate.model.AnnotateModel;
import org.glossator.ui.command.KeyNames;
import org.glossator.ui.theme.Scrolling;

/// The left side: documents above, layers below.
public final class SidePane extends VBox {

    private final DocumentListView documents;

    /// @param menu what can be done with the document that is right-clicked, which is then the open one
    /// @param keys how keys are told of
    public SidePane(AnnotateModel model, ContextMenu menu, KeyNames keys) {
        documents = new DocumentListView(model, menu);
        VBox.setVgrow(documents, Priority.ALWAYS);
        VBox body = new VBox(documents, new LayerListView(model, keys));
        body.getStyleClass().add("annotate-side-body");
        ScrollPane scrolled = Scrolling.around(body);
        VBox.setVgrow(scrolled, Priority.ALWAYS);
        getChildren().setAll(scrolled);
        getStyleClass().addAll("side", "left-side", "annotate-side");
    }

    /// The list of documents, which takes the keyboard for this side.
    public Node list() {
        return documents.list();
    }

    /// The field in which one types a part of a document's name.
    public Node filter() {
        return documents.filter();
    }
}
