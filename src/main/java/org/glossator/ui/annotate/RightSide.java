package org.glossator.ui.annotate;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.glossator.ui.annotate.part.SidePage;

/// The right side: one page at a time, with a tab for each.
final class RightSide extends VBox {

    private final FlowPane tabs = new FlowPane(14, 0);
    private final ToggleGroup group = new ToggleGroup();
    private final List<SidePage> pages = new ArrayList<>();
    private final ReadOnlyObjectWrapper<SidePage> shown;

    /// @param first the page that is shown to begin with
    RightSide(SidePage first) {
        shown = new ReadOnlyObjectWrapper<>(this, "shown", first);
        tabs.getStyleClass().add("side-tabs");
        getStyleClass().addAll("side", "right-side");
        group.selectedToggleProperty().subscribe(this::chosen);
        add(first);
        show(first);
    }

    void add(SidePage page) {
        pages.add(page);
        ToggleButton tab = new ToggleButton(page.title().sentence());
        tab.setId("tab-" + page.id());
        tab.getStyleClass().setAll("side-tab");
        tab.setMinWidth(Region.USE_PREF_SIZE);
        tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
        tab.setToggleGroup(group);
        tab.setUserData(page);
        tabs.getChildren().add(tab);
        VBox.setVgrow(page.content(), Priority.ALWAYS);
    }

    ReadOnlyObjectProperty<SidePage> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    SidePage shown() {
        return shown.get();
    }

    void show(SidePage page) {
        group.selectToggle(group.getToggles().get(pages.indexOf(page)));
    }

    /// A page is always shown: a click on the tab of the shown one leaves it so.
    private void chosen(Toggle before, Toggle now) {
        if (now == null) {
            group.selectToggle(before);
        } else if (now.getUserData() instanceof SidePage page) {
            shown.set(page);
            getChildren().setAll(tabs, page.content());
        }
    }
}
