package org.glossator.ui.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.glossator.message.Message;
import org.glossator.review.compare.Difference;
import org.glossator.ui.review.model.DifferenceFilter;
import org.glossator.ui.review.model.Differences;

/// Which differences are listed: only those still open, and only some kinds.
final class FilterBar extends FlowPane {

    private final Differences differences;
    private final ToggleButton open = chip("review-open", Message.of("review.open-only"));
    private final ToggleButton picked = chip("review-picked", Message.of("review.agreed"));
    private final Map<Difference, ToggleButton> kinds = new EnumMap<>(Difference.class);

    FilterBar(Differences differences) {
        super(5, 5);
        this.differences = differences;
        getStyleClass().add("filter-bar");
        open.setOnAction(_ -> differences.sift(differences.filter().openOnly(open.isSelected())));
        picked.setOnAction(_ -> differences.sift(differences.filter().picking(null)));
        List<ToggleButton> chips = new ArrayList<>(List.of(open));
        for (Difference kind : Difference.values()) {
            ToggleButton chip = chip(
                    "review-kind-" + kind.name().toLowerCase(java.util.Locale.ROOT),
                    Message.of("review.kind", kind.name()));
            chip.setOnAction(_ -> differences.sift(differences.filter().toggled(kind)));
            kinds.put(kind, chip);
            chips.add(chip);
        }
        chips.add(picked);
        getChildren().setAll(chips);
    }

    private static ToggleButton chip(String id, Message words) {
        ToggleButton chip = new ToggleButton(words.sentence());
        chip.setId(id);
        chip.getStyleClass().setAll("sift-chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return chip;
    }

    void show() {
        DifferenceFilter filter = differences.filter();
        open.setSelected(filter.openOnly());
        kinds.forEach((kind, chip) -> chip.setSelected(filter.kinds().contains(kind)));
        DifferenceFilter.Only only = filter.only();
        picked.setSelected(only != null);
        picked.setVisible(only != null);
        picked.setManaged(only != null);
        if (only != null) {
            picked.setText(only.name().sentence() + "  ×");
        }
    }
}
