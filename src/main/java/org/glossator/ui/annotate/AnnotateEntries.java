package org.glossator.ui.annotate;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossator.message.Message;
import org.glossator.schema.Label;
import org.glossator.schema.LabelName;
import org.glossator.schema.Schema;
import org.glossator.ui.annotate.model.AnnotateModel;
import org.glossator.ui.annotate.model.DocumentRow;
import org.glossator.ui.annotate.model.LayerRow;
import org.glossator.ui.palette.PaletteEntries;
import org.glossator.ui.palette.PaletteEntry;
import org.glossator.ui.palette.PaletteEntry.Badge;

/// What the palette finds of an open project: its labels, which mark what is selected, its documents and layers.
final class AnnotateEntries implements PaletteEntries {

    private final AnnotateModel model;
    private final Consumer<LabelName> label;

    /// @param label labels what is selected
    AnnotateEntries(AnnotateModel model, Consumer<LabelName> label) {
        this.model = model;
        this.label = label;
    }

    @Override
    public Stream<PaletteEntry> entries() {
        return Stream.of(labels(), layers(), documents()).flatMap(each -> each);
    }

    private Stream<PaletteEntry> labels() {
        Schema schema = model.state().schema();
        String obstacle = model.page()
                .refusal()
                .or(() -> model.selection().isEmpty()
                        ? Optional.of(Message.of("palette.nothing-selected"))
                        : Optional.empty())
                .map(Message::sentence)
                .orElse(null);
        String kind = Message.of("palette.kind-label").sentence();
        return schema.allLabels()
                .map(each -> new PaletteEntry(
                        "label:" + each.name().value(),
                        path(each, schema),
                        new Badge(kind, each.hotKey().orElse(""), schema.colourOf(each.name())),
                        obstacle,
                        () -> label.accept(each.name())));
    }

    private static String path(Label each, Schema schema) {
        return schema.pathTo(each.name()).stream()
                .map(step -> step.name().value())
                .collect(Collectors.joining(" › "));
    }

    private Stream<PaletteEntry> layers() {
        Badge badge = Badge.of(Message.of("palette.kind-layer").sentence());
        return model.layers().rows().stream()
                .map(LayerRow::layer)
                .map(layer -> PaletteEntry.of("layer:" + layer.name(), layer.name(), badge, () -> model.show(layer)));
    }

    private Stream<PaletteEntry> documents() {
        Badge badge = Badge.of(Message.of("palette.kind-document").sentence());
        return model.documents().all().stream()
                .map(DocumentRow::head)
                .map(head -> PaletteEntry.of("document:" + head.id(), head.name(), badge, () -> model.open(head.id())));
    }
}
