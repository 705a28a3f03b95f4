package org.glossator.ui.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Relation;
import org.glossator.annotation.RelationId;
import org.glossator.schema.Colour;
import org.glossator.text.Span;
import org.glossator.ui.text.ArcPicture.Strand;
import org.jspecify.annotations.Nullable;

/// The arcs over a text. After every layout, within the same pulse, it looks where the marks stand now and draws the
/// arcs that touch what is seen; so they follow every scrolling, and cost nothing where there are none.
final class ArcOverlay extends Region {

    /// How many letters of a mark that is out of sight are told.
    private static final int LONGEST_HINT = 24;

    private final ArcPainter lines = new ArcPainter();
    private final List<ArcPlate> plates = new ArrayList<>();
    private final LabelWidths widths = new LabelWidths();
    private final TiedMarks tied = new TiedMarks();
    private final Runnable afterLayout = this::follow;
    private Consumer<RelationId> clicked = _ -> {};
    private @Nullable ReadingArea area;
    private @Nullable RelationId emphasised;
    private @Nullable RelationId hovered;
    private @Nullable ArcPicture painted;
    private boolean all;

    ArcOverlay() {
        setPickOnBounds(false);
        getChildren().add(lines.group());
        sceneProperty().addListener((_, before, now) -> moved(before, now));
    }

    private void moved(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(afterLayout);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(afterLayout);
        }
    }

    /// Draws over this text from now on; over none if it is null.
    void over(@Nullable ReadingArea text) {
        area = text;
        hovered = null;
    }

    void setOnClicked(Consumer<RelationId> listener) {
        clicked = listener;
    }

    void emphasise(@Nullable RelationId relation) {
        emphasised = relation;
    }

    /// Whether the arcs of all marks are drawn, and not only those of the emphasised one.
    void showAll(boolean shown) {
        all = shown;
    }

    private void follow() {
        ArcPicture now = picture();
        if (!now.equals(painted)) {
            painted = now;
            paint(now);
        }
    }

    private ArcPicture picture() {
        ReadingArea text = area;
        ArcPage page = new ArcPage(0, 0, 0, new ArcPage.Rails(0, 0, 0, 0));
        if (text == null || text.drawing().decorations().ties().relations().isEmpty()) {
            return new ArcPicture(List.of(), page, null, Paper.LIGHT);
        }
        Drawing drawing = text.drawing();
        Ties ties = drawing.decorations().ties();
        Map<AnnotationId, ArcEnd.Seen> seen = new HashMap<>();
        AnnotationId hub = drawing.accent().emphasised();
        Set<Relation> wanted = new LinkedHashSet<>();
        if (hub != null) {
            wanted.addAll(tied.of(ties.relations(), hub));
        }
        if (all || !wanted.isEmpty()) {
            seen.putAll(text.anchors());
        }
        if (all) {
            seen.keySet().forEach(mark -> wanted.addAll(tied.amongAll(ties.relations(), mark)));
        }
        if (wanted.isEmpty()) {
            return new ArcPicture(List.of(), page, null, drawing.paper());
        }
        page = page(text, drawing.metrics());
        List<Strand> strands = new ArrayList<>();
        for (Relation relation : wanted) {
            boolean own = hub != null && relation.touches(hub);
            strand(relation, ties.look().apply(relation), own ? hub : null, seen, page, text)
                    .ifPresent(strands::add);
        }
        return new ArcPicture(strands, page, hovered != null ? hovered : emphasised, drawing.paper());
    }

    private static ArcPage page(ReadingArea text, Metrics metrics) {
        return new ArcPage(text.textLeft(), text.textRight(), text.getHeight(), metrics.rails());
    }

    private Optional<Strand> strand(
            Relation relation,
            ArcLook look,
            @Nullable AnnotationId hub,
            Map<AnnotationId, ArcEnd.Seen> seen,
            ArcPage page,
            ReadingArea text) {
        Optional<ArcEnd> source = end(relation.source(), seen, text);
        Optional<ArcEnd> target = end(relation.target(), seen, text);
        if (source.isEmpty() || target.isEmpty()) {
            return Optional.empty();
        }
        var at = relation.target().equals(hub) && !relation.source().equals(hub)
                ? ArcLink.Hub.TARGET
                : ArcLink.Hub.SOURCE;
        ArcLink link = new ArcLink(
                relation.id(),
                new ArcLink.Tip(relation.source(), source.get()),
                new ArcLink.Tip(relation.target(), target.get()),
                at,
                0);
        String label = link.branch().end() instanceof ArcEnd.Away(boolean above)
                ? hint(above, hub == null ? look.label() : words(link.branch().mark(), text))
                : look.label();
        double size = text.drawing().metrics().tagSize();
        double room = link.branch().end() instanceof ArcEnd.Away ? page.left() - 6 : Double.MAX_VALUE;
        String fitting = widths.fitting(label, size, room - 2 * ArcPlate.PADDING);
        double width = widths.of(fitting, size) + 2 * ArcPlate.PADDING;
        return Optional.of(new Strand(
                new ArcLink(link.relation(), link.source(), link.target(), link.hub(), width), look, fitting));
    }

    private static String hint(boolean above, String words) {
        return (above ? "↑ " : "↓ ") + words;
    }

    private static String words(AnnotationId mark, ReadingArea text) {
        return text.drawing()
                .decorations()
                .find(mark)
                .map(Annotation::outer)
                .map(outer -> new Span(outer.start(), Math.min(outer.end(), outer.start() + LONGEST_HINT))
                        .of(text.text().raw()))
                .map(quote -> quote.replaceAll("\\s+", " "))
                .orElse("");
    }

    private static Optional<ArcEnd> end(AnnotationId mark, Map<AnnotationId, ArcEnd.Seen> seen, ReadingArea text) {
        ArcEnd.Seen here = seen.get(mark);
        if (here != null) {
            double top = here.box().getMinY();
            boolean within = top >= 0 && here.box().getMaxY() <= text.getHeight();
            return Optional.of(within ? here : new ArcEnd.Away(top < 0));
        }
        return text.drawing()
                .decorations()
                .find(mark)
                .map(annotation ->
                        new ArcEnd.Away(text.isAbove(annotation.outer().start())));
    }

    private void paint(ArcPicture picture) {
        Map<RelationId, Strand> strands = new HashMap<>();
        picture.strands().forEach(strand -> strands.put(strand.link().relation(), strand));
        List<Arc> arcs = Arcs.of(picture.strands().stream().map(Strand::link).toList(), picture.page());
        int used = 0;
        for (Arc arc : arcs) {
            Strand strand = Objects.requireNonNull(strands.get(arc.relation()));
            boolean strong = arc.relation().equals(picture.strong());
            Colour line =
                    Contrast.readable(strand.look().colour(), picture.paper().background());
            boolean headAtSource =
                    strand.look().symmetric() || strand.link().source().end() instanceof ArcEnd.Away;
            lines.add(arc, line, strong, headAtSource ? ArcPainter.End.HEAD : ArcPainter.End.DOT, ArcPainter.End.HEAD);
            if (arc.label().isPresent()) {
                plate(used++)
                        .show(
                                arc.relation(),
                                strand.label(),
                                arc.label().get(),
                                new ArcPlate.Paint(
                                        Color.web(line.hex()),
                                        Color.web(picture.paper().background().hex()),
                                        strong,
                                        area == null
                                                ? 9
                                                : area.drawing().metrics().tagSize()));
            }
        }
        lines.show();
        for (int i = used; i < plates.size(); i++) {
            plates.get(i).setVisible(false);
        }
    }

    private ArcPlate plate(int index) {
        if (index == plates.size()) {
            ArcPlate plate = new ArcPlate();
            plate.setOnMouseClicked(click -> {
                if (click.getButton() == MouseButton.PRIMARY && plate.relation() != null) {
                    clicked.accept(plate.relation());
                    click.consume();
                }
            });
            plate.hoverProperty().addListener((_, _, over) -> {
                hovered = over ? plate.relation() : null;
                requestLayout();
            });
            plate.setOnScroll(scroll -> {
                if (area != null) {
                    area.scrollYBy(-scroll.getDeltaY());
                    scroll.consume();
                }
            });
            plates.add(plate);
            getChildren().add(plate);
        }
        return plates.get(index);
    }
}
