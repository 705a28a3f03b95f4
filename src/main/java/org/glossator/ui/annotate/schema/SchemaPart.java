package org.glossator.ui.annotate.schema;

import java.util.List;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Layer;
import org.glossator.message.Message;
import org.glossator.project.Subscription;
import org.glossator.text.DocumentId;
import org.glossator.ui.annotate.model.AnnotateModel;
import org.glossator.ui.annotate.part.Part;
import org.glossator.ui.annotate.part.Workbench;
import org.glossator.ui.command.Category;
import org.glossator.ui.command.Command;
import org.glossator.ui.schema.SchemaEditor;

/// Opens the schema editor over the Annotate screen, which takes it along when it is closed.
public final class SchemaPart implements Part {

    private final Workbench bench;
    private Subscription editor = () -> {};

    public SchemaPart(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.of("schema.edit", Category.EDIT, Message.of("editor.command-edit"))
                .keys("Shortcut+Shift+S")
                .does(this::open));
    }

    /// What is being written in the inspector is handed in first, so that the editor counts it.
    private void open() {
        AnnotateModel model = bench.model();
        model.drafts().commit();
        editor = SchemaEditor.open(model.project(), bench.surroundings(), this::go)::close;
    }

    @Override
    public Subscription activate() {
        return () -> editor.close();
    }

    private void go(DocumentId document, Layer layer, AnnotationId mark) {
        AnnotateModel model = bench.model();
        model.show(layer);
        model.goTo(document, mark, bench.surface()::focusText);
    }
}
