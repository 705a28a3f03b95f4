package org.glossator.ui.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.glossator.annotation.AnnotationId;
import org.glossator.ui.text.TrackPacking.Reach;

/// Finds the way of every arc on a page: up from the words, along a rail above their line, and where the other end is
/// on another line down a trunk in the margin. What shares a hub shares rails and trunk, so that an event and
/// its roles look like a tree and not like as many lines; arcs of different hubs get rails and trunks of
/// their own wherever they would meet. Labels stand on the rails above the words they lead to, and push each other
/// aside.
///
/// A pure function of boxes. Costs O(n²) in the arcs of one line at worst, and only for what is on the screen.
final class Arcs {

    /// Where an arc leaves a mark: this far from the end of its words, so that it passes the tag by.
    private static final double INSET = 7;
    /// How far apart several arcs leave one mark.
    private static final double STAGGER = 5;
    /// From the text to the first trunk, and from one trunk to the next.
    private static final double TRUNK_GAP = 9;
    private static final double TRUNK_PITCH = 5;
    private static final double EDGE = 3;
    private static final double AIR = 6;

    private final ArcPage page;
    private final List<Bus> buses = new ArrayList<>();
    private final Map<AnnotationId, Integer> departures = new LinkedHashMap<>();

    private Arcs(Collection<ArcLink> links, ArcPage page) {
        this.page = page;
        Map<Object, List<ArcLink>> byHub = new LinkedHashMap<>();
        for (ArcLink link : links) {
            byHub.computeIfAbsent(List.of(link.trunk().mark(), link.hub()), _ -> new ArrayList<>())
                    .add(link);
        }
        byHub.values().forEach(each -> buses.add(new Bus(each)));
    }

    /// The arcs of these links, in no particular order. A link with both ends scrolled away to the same side has none.
    static List<Arc> of(Collection<ArcLink> links, ArcPage page) {
        Arcs arcs = new Arcs(links, page);
        arcs.findRails();
        arcs.findTrunks();
        return arcs.drawn();
    }

    /// Where an arc touches a mark.
    private double departure(ArcLink.Tip tip) {
        if (!(tip.end() instanceof ArcEnd.Seen(Rectangle2D box, boolean rightToLeft))) {
            return page.left();
        }
        int before = departures.merge(tip.mark(), 1, Integer::sum) - 1;
        double inset = Math.min(INSET, box.getWidth() / 2) + before * STAGGER;
        double within = Math.min(inset, Math.max(box.getWidth() / 2, box.getWidth() - 2));
        return rightToLeft ? box.getMinX() + within : box.getMaxX() - within;
    }

    private void findRails() {
        Map<Integer, List<Bus>> rows = new TreeMap<>();
        buses.forEach(bus -> bus.reaches
                .keySet()
                .forEach(
                        row -> rows.computeIfAbsent(row, _ -> new ArrayList<>()).add(bus)));
        rows.forEach((row, there) -> {
            int[] tracks = TrackPacking.of(
                    there.stream().map(bus -> bus.reaches.get(row)).toList());
            for (int i = 0; i < tracks.length; i++) {
                there.get(i).rails.put(row, row - page.rails().rise(tracks[i]));
            }
        });
    }

    private void findTrunks() {
        for (boolean left : new boolean[] {true, false}) {
            List<Bus> there = buses.stream()
                    .filter(bus -> bus.hasTrunk && bus.trunkAtLeft == left)
                    .toList();
            int[] tracks = TrackPacking.of(there.stream().map(Bus::trunkReach).toList());
            for (int i = 0; i < tracks.length; i++) {
                double away = TRUNK_GAP + tracks[i] * TRUNK_PITCH;
                there.get(i).trunk = left ? Math.max(EDGE, page.left() - away) : page.right() + away;
            }
        }
    }

    private List<Arc> drawn() {
        Map<Double, List<Spot>> labels = new TreeMap<>();
        List<Arc> arcs = new ArrayList<>();
        Map<ArcLink, Rectangle2D> placed = new LinkedHashMap<>();
        int[] hints = new int[2];
        for (Bus bus : buses) {
            for (Spoke spoke : bus.spokes) {
                if (spoke.link.branch().end() instanceof ArcEnd.Seen seen) {
                    labels.computeIfAbsent(bus.rails.get(seen.row()), _ -> new ArrayList<>())
                            .add(new Spot(spoke.link, spoke.x));
                } else if (spoke.link.branch().end() instanceof ArcEnd.Away(boolean above)) {
                    placed.put(spoke.link, hint(spoke.link, bus, above, hints[above ? 0 : 1]++));
                }
            }
        }
        labels.forEach((rail, spots) -> place(rail, spots, placed));
        for (Bus bus : buses) {
            for (Spoke spoke : bus.spokes) {
                List<Point2D> points = bus.way(spoke);
                if (points.size() > 1) {
                    arcs.add(new Arc(
                            spoke.link.relation(),
                            spoke.link.hub() == ArcLink.Hub.SOURCE ? points : points.reversed(),
                            Optional.ofNullable(placed.get(spoke.link))));
                }
            }
        }
        return arcs;
    }

    private record Spot(ArcLink link, double x) {}

    /// Sets the labels of one rail side by side, each as near to where its arc goes down as can be.
    private void place(double rail, List<Spot> spots, Map<ArcLink, Rectangle2D> placed) {
        spots.sort((one, other) -> Double.compare(wanted(one), wanted(other)));
        double[] places = TagRow.places(
                spots.stream().mapToDouble(this::wanted).toArray(),
                spots.stream().mapToDouble(spot -> spot.link().labelWidth()).toArray(),
                page.right() - page.left());
        for (int i = 0; i < places.length; i++) {
            ArcLink link = spots.get(i).link();
            double height = page.rails().label();
            placed.put(link, new Rectangle2D(page.left() + places[i], rail - height / 2, link.labelWidth(), height));
        }
    }

    private double wanted(Spot spot) {
        return spot.x() - spot.link().labelWidth() / 2 - page.left();
    }

    /// The label of an arc that leads out of sight: in the margin, at the edge of the view.
    private Rectangle2D hint(ArcLink link, Bus bus, boolean above, int before) {
        double height = page.rails().label();
        double down = EDGE + before * (height + 1);
        double x = bus.trunkAtLeft ? EDGE : page.right() + EDGE;
        return new Rectangle2D(x, above ? down : page.height() - down - height, link.labelWidth(), height);
    }

    private record Spoke(ArcLink link, double x) {}

    /// The arcs of one hub.
    private final class Bus {

        private final List<Spoke> spokes = new ArrayList<>();
        private final Map<Integer, Reach> reaches = new TreeMap<>();
        private final Map<Integer, Double> rails = new TreeMap<>();
        private final ArcEnd hub;
        private final double hubX;
        private final boolean hasTrunk;
        private final boolean trunkAtLeft;
        private double trunk;

        Bus(List<ArcLink> links) {
            hub = links.getFirst().trunk().end();
            hubX = departure(links.getFirst().trunk());
            include(hub, new Reach(hubX, hubX));
            boolean leftward = hub instanceof ArcEnd.Seen(var _, var rightToLeft) && rightToLeft;
            boolean elsewhere = hub instanceof ArcEnd.Away;
            for (ArcLink link : links) {
                Spoke spoke = new Spoke(link, departure(link.branch()));
                spokes.add(spoke);
                double half = link.labelWidth() / 2;
                include(link.branch().end(), new Reach(spoke.x - half, spoke.x + half));
                elsewhere |= link.branch().end() instanceof ArcEnd.Away;
            }
            hasTrunk = elsewhere || reaches.size() > 1;
            trunkAtLeft = !leftward;
            if (hasTrunk) {
                double side = trunkAtLeft ? page.left() - TRUNK_GAP : page.right() + TRUNK_GAP;
                reaches.replaceAll((_, reach) -> reach.and(side));
            }
            reaches.replaceAll((_, reach) -> new Reach(reach.from() - AIR / 2, reach.to() + AIR / 2));
        }

        private void include(ArcEnd end, Reach reach) {
            if (end instanceof ArcEnd.Seen seen) {
                reaches.merge(
                        seen.row(), reach, (one, other) -> one.and(other.from()).and(other.to()));
            }
        }

        /// From the upper end of the trunk to the lower.
        Reach trunkReach() {
            double from =
                    rails.values().stream().mapToDouble(rail -> rail).min().orElse(0);
            double to = rails.values().stream().mapToDouble(rail -> rail).max().orElse(page.height());
            for (Spoke spoke : spokes) {
                for (ArcEnd end : List.of(hub, spoke.link.branch().end())) {
                    if (end instanceof ArcEnd.Away(boolean above)) {
                        from = above ? 0 : from;
                        to = above ? to : page.height();
                    }
                }
            }
            return new Reach(from - AIR, to + AIR);
        }

        /// From the hub to the end of a spoke.
        List<Point2D> way(Spoke spoke) {
            ArcEnd end = spoke.link.branch().end();
            if (hub instanceof ArcEnd.Away && hub.equals(end)) {
                return List.of();
            }
            List<Point2D> points = new ArrayList<>(toRail(hub, hubX));
            boolean sameRow = hub instanceof ArcEnd.Seen a && end instanceof ArcEnd.Seen b && a.row() == b.row();
            if (!sameRow) {
                points.add(new Point2D(trunk, points.getLast().getY()));
            }
            List<Point2D> back = toRail(end, spoke.x).reversed();
            if (!sameRow) {
                points.add(new Point2D(trunk, back.getFirst().getY()));
            }
            points.addAll(back);
            return points;
        }

        private List<Point2D> toRail(ArcEnd end, double x) {
            return switch (end) {
                case ArcEnd.Seen seen ->
                    List.of(
                            new Point2D(x, seen.box().getMinY()),
                            new Point2D(
                                    x, rails.getOrDefault(seen.row(), seen.box().getMinY())));
                case ArcEnd.Away(boolean above) -> List.of(new Point2D(trunk, above ? 0 : page.height()));
            };
        }
    }
}
