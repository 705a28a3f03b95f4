package org.glossator.ui.annotate.label;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.glossator.message.Message;
import org.glossator.ui.annotate.control.LabelInk;
import org.glossator.ui.theme.Scale;
import org.jspecify.annotations.Nullable;

/// The chips in one row, in the middle. Those for which there is no room stand in a menu at its end.
public final class LabelBar extends Region {

    private static final double GAP = 10;
    private static final double TALLEST = 30;
    private static final double LEAST = 60;

    private final MenuButton more = new MenuButton();
    private final Tooltip moreHint = new Tooltip();
    private List<LabelChip> chips = List.of();
    private @Nullable Region instead;
    private int fitting = -1;

    public LabelBar() {
        more.getStyleClass().add("label-more");
        more.setId("more-labels");
        more.setFocusTraversable(false);
        more.setTooltip(moreHint);
        getStyleClass().add("label-bar");
        getChildren().setAll(more);
    }

    /// Shows these chips.
    public void show(List<LabelChip> fresh) {
        chips = List.copyOf(fresh);
        fitting = -1;
        List<Node> children = new ArrayList<>(chips);
        children.add(more);
        if (chips.isEmpty() && instead != null) {
            children.add(instead);
        }
        getChildren().setAll(children);
    }

    /// What stands there while there are no chips.
    public void showInstead(Region other) {
        instead = other;
        show(chips);
    }

    /// The chips, also those for which there is no room.
    public List<LabelChip> chips() {
        return chips;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(LEAST, more.prefWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return chips.isEmpty() && instead != null ? instead.prefWidth(-1) : width(chips.size()) + 1;
    }

    @Override
    protected double computePrefHeight(double width) {
        return TALLEST * Scale.around(this).getValue();
    }

    @Override
    protected void layoutChildren() {
        int count = chips.size();
        double room = getWidth();
        if (count == 0 && instead != null) {
            place(instead, snapPositionX(Math.max(0, (room - instead.prefWidth(-1)) / 2)));
        }
        if (width(count) > room) {
            while (count > 0 && width(count) + GAP + more.prefWidth(-1) > room) {
                count--;
            }
        }
        fill(count);
        boolean overflow = count < chips.size();
        double used = width(count) + (overflow ? (count > 0 ? GAP : 0) + more.prefWidth(-1) : 0);
        double x = snapPositionX(Math.max(0, (room - used) / 2));
        for (int i = 0; i < chips.size(); i++) {
            LabelChip chip = chips.get(i);
            chip.setVisible(i < count);
            if (i < count) {
                x = place(chip, x);
            }
        }
        more.setVisible(overflow);
        if (overflow) {
            place(more, x);
        }
    }

    private double place(Region node, double x) {
        double width = Math.min(node.prefWidth(-1), getWidth());
        double height = Math.min(node.prefHeight(-1), getHeight());
        node.resizeRelocate(x, snapPositionY((getHeight() - height) / 2), width, height);
        return x + snapSizeX(width) + GAP;
    }

    private double width(int count) {
        double width = 0;
        for (int i = 0; i < count; i++) {
            width += snapSizeX(chips.get(i).prefWidth(-1)) + (i > 0 ? GAP : 0);
        }
        return width;
    }

    /// Puts those that do not fit into the menu.
    private void fill(int count) {
        if (count == fitting) {
            return;
        }
        fitting = count;
        int hidden = chips.size() - count;
        more.setText(Message.of("annotate.more", hidden).sentence());
        moreHint.setText(Message.of("annotate.more-hint", hidden).sentence());
        more.getItems().setAll(chips.stream().skip(count).map(LabelBar::item).toList());
    }

    private static MenuItem item(LabelChip chip) {
        Region dot = new Region();
        dot.getStyleClass().add("label-dot");
        LabelInk.dress(dot, chip.colour());
        MenuItem item = new MenuItem(chip.name(), dot);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> chip.fire());
        return item;
    }
}
