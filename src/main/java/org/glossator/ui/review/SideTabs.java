package org.glossator.ui.review;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The right side: one page at a time, with a tab for each.
final class SideTabs extends VBox {

    private final FlowPane tabs = new FlowPane(14, 0);
    private final ToggleGroup group = new ToggleGroup();
    private final ReadOnlyObjectWrapper<SideTab> shown;

    /// @param pages in the order of the tabs; the first is shown to begin with
    SideTabs(List<SideTab> pages) {
        shown = new ReadOnlyObjectWrapper<>(this, "shown", pages.getFirst());
        tabs.getStyleClass().add("side-tabs");
        getStyleClass().addAll("side", "right-side");
        for (SideTab page : pages) {
            tabs.getChildren().add(tab(page));
            VBox.setVgrow(page.content(), Priority.ALWAYS);
        }
        group.selectedToggleProperty().subscribe(this::chosen);
        show(0);
    }

    private ToggleButton tab(SideTab page) {
        ToggleButton tab = new ToggleButton();
        tab.textProperty().bind(page.title());
        tab.setId("tab-" + page.id());
        tab.getStyleClass().setAll("side-tab");
        tab.setMinWidth(Region.USE_PREF_SIZE);
        tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
        tab.setToggleGroup(group);
        tab.setUserData(page);
        return tab;
    }

    ReadOnlyObjectProperty<SideTab> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// What takes the keyboard of the page that is shown, and then its tab.
    List<Node> stops() {
        return List.of(shown.get().first(), (Node) group.getSelectedToggle());
    }

    /// Shows the page at `index`.
    void show(int index) {
        group.selectToggle(group.getToggles().get(index));
    }

    /// A page is always shown: a click on the tab of the shown one leaves it so.
    private void chosen(Toggle before, Toggle now) {
        if (now == null) {
            group.selectToggle(before);
        } else if (now.getUserData() instanceof SideTab page) {
            shown.set(page);
            getChildren().setAll(tabs, page.content());
        }
    }
}
