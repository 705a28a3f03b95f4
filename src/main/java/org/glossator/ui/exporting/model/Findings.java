package org.glossator.ui.exporting.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.glossator.dataset.PlacedLoss;
import org.glossator.format.ExporterMaker;
import org.glossator.format.Feature;
import org.glossator.format.Format;

/// What a dry run found, the findings of a kind under one heading that can be opened. FX thread only.
public final class Findings {

    private final ObservableList<FindingRow> rows = FXCollections.observableArrayList();
    private final ObservableList<FindingRow> seen = FXCollections.unmodifiableObservableList(rows);
    private final Set<Concern> open = EnumSet.noneOf(Concern.class);
    private Map<Concern, List<PlacedLoss>> found = Map.of();

    /// The lines to show.
    public ObservableList<FindingRow> rows() {
        return seen;
    }

    /// Shows what was found. What was open stays open.
    void show(List<PlacedLoss> losses) {
        Map<Concern, List<PlacedLoss>> sorted = new EnumMap<>(Concern.class);
        for (PlacedLoss loss : losses) {
            sorted.computeIfAbsent(Concern.of(loss.message()), _ -> new ArrayList<>())
                    .add(loss);
        }
        found = sorted;
        lay();
    }

    /// Lists what stands under a heading, or no longer.
    public void toggle(Concern concern) {
        if (!open.remove(concern)) {
            open.add(concern);
        }
        lay();
    }

    /// The formats of `makers` that can hold everything of which something was found here; none if some of it is
    /// no matter of the format.
    List<Format> wouldKeep(List<ExporterMaker> makers) {
        Set<Feature> wanted = new HashSet<>();
        for (Concern concern : found.keySet()) {
            concern.feature().ifPresent(wanted::add);
        }
        return wanted.isEmpty()
                ? List.of()
                : makers.stream()
                        .map(ExporterMaker::format)
                        .filter(format -> format.holds().containsAll(wanted))
                        .toList();
    }

    private void lay() {
        List<FindingRow> fresh = new ArrayList<>();
        found.forEach((concern, losses) -> {
            if (losses.size() == 1) {
                fresh.add(new FindingRow.Single(losses.getFirst(), false));
                return;
            }
            boolean listed = open.contains(concern);
            fresh.add(new FindingRow.Heading(concern, concern.counted(losses.size()), losses.getFirst(), listed));
            if (listed) {
                losses.forEach(loss -> fresh.add(new FindingRow.Single(loss, true)));
            }
        });
        rows.setAll(fresh);
    }
}
