package org.glossator.ui.window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Files dropped anywhere on a window.
final class Drops {

    private Drops() {}

    /// Hands files that are dropped on `scene` to `taker`; while they hover, its root is in the state `:dropping`.
    static void onto(Scene scene, Consumer<List<Path>> taker) {
        Node root = scene.getRoot();
        scene.setOnDragOver(drag -> {
            if (drag.getDragboard().hasFiles()) {
                drag.acceptTransferModes(TransferMode.COPY);
                mark(root, true);
            }
            drag.consume();
        });
        scene.setOnDragExited(_ -> mark(root, false));
        scene.setOnDragDropped(drag -> {
            mark(root, false);
            drop(drag, taker);
        });
    }

    private static void drop(DragEvent drag, Consumer<List<Path>> taker) {
        List<Path> files =
                drag.getDragboard().getFiles().stream().map(File::toPath).toList();
        drag.setDropCompleted(!files.isEmpty());
        drag.consume();
        if (!files.isEmpty()) {
            taker.accept(files);
        }
    }

    private static void mark(Node root, boolean dropping) {
        root.pseudoClassStateChanged(PseudoClass.getPseudoClass("dropping"), dropping);
    }
}
