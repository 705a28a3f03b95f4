package org.glossator.ui.merging;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;
import org.glossator.project.merge.MergeConflict;
import org.glossator.ui.dialog.SheetKeys;

/// What one file brings, what the copies do not agree about, and what else is to be told.
final class ArrivalTabs extends TabPane {

    private final GainTable table = new GainTable();
    private final ListView<MergeConflict> conflicts = new ListView<>();
    private final ListView<Message> remarks = new ListView<>();
    private final Tab brings = tab("merge-gains", table);
    private final Tab disputed = tab("merge-conflicts", copied("merge-conflicts-copy", conflicts, this::conflictsSaid));
    private final Tab remarked = tab("merge-remarks", copied("merge-remarks-copy", remarks, this::remarksSaid));

    /// @param zone in which moments are told
    ArrivalTabs(ZoneId zone) {
        setAccessibleText(Message.of("access.arrival-pages").sentence());
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        conflicts.setId("conflicts");
        conflicts.setAccessibleText(Message.of("merging.conflicts-title").sentence());
        conflicts.setCellFactory(_ -> new ConflictCell(zone));
        remarks.setId("remarks");
        remarks.setAccessibleText(Message.of("merging.remarks-title").sentence());
        remarks.setCellFactory(_ -> new SentenceCell());
        brings.setText(Message.of("merging.tab-brings").sentence());
        getTabs().setAll(brings, disputed, remarked);
    }

    void show(Arrival arrival) {
        table.show(arrival);
        fill(conflicts, disputed, "merging.tab-conflicts", arrival.conflicts());
        fill(remarks, remarked, "merging.tab-remarks", arrival.findings());
        getSelectionModel().select(brings);
    }

    private static <T> void fill(ListView<T> list, Tab tab, String key, List<T> items) {
        list.getItems().setAll(items);
        tab.setText(Message.of(key, items.size()).sentence());
        tab.setDisable(items.isEmpty());
    }

    private static Tab tab(String id, Node content) {
        Tab tab = new Tab("", content);
        tab.setId(id);
        return tab;
    }

    private List<Message> conflictsSaid() {
        return conflicts.getItems().stream().map(MergeConflict::message).toList();
    }

    private List<Message> remarksSaid() {
        return remarks.getItems();
    }

    private interface Said {
        List<Message> now();
    }

    private static VBox copied(String id, ListView<?> list, Said said) {
        Button copy = new Button(Message.of("importing.copy-all").sentence());
        copy.setId(id);
        copy.setOnAction(_ -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(said.now().stream().map(Message::sentence).collect(Collectors.joining("\n")));
            Clipboard.getSystemClipboard().setContent(content);
        });
        SheetKeys.past(list);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox content = new VBox(8, list, copy);
        content.getStyleClass().add("merge-tab");
        return content;
    }
}
