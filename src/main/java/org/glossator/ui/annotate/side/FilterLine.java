package org.glossator.ui.annotate.side;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.annotate.listing.Criterion;
import org.glossator.ui.annotate.listing.DocumentOrder;
import org.glossator.ui.annotate.model.AnnotateModel;
import org.glossator.ui.annotate.model.DocumentsModel;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What the list of documents is filtered by: a field for words of the name, a menu for everything else, a chip for
/// each thing chosen there, and the order.
final class FilterLine extends VBox {

    private static final int LONGEST_CHIP = 34;

    private final AnnotateModel model;
    private final DocumentsModel documents;
    private final TextField words = new TextField();
    private final MenuButton filter = menuButton(Feather.FILTER, "documents.filter-menu", "document-filter-menu");
    private final MenuButton order = menuButton(Feather.LIST, "documents.order-menu", "document-order-menu");
    private final FlowPane chips = new FlowPane(5, 5);

    FilterLine(AnnotateModel model) {
        this.model = model;
        this.documents = model.documents();
        words.setId("document-filter");
        words.setPromptText(Message.of("annotate.filter").sentence());
        words.setAccessibleText(words.getPromptText());
        words.textProperty().bindBidirectional(documents.filterProperty());
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Excerpt.follow(words);
        HBox line = new HBox(4, words, filter, order);
        line.getStyleClass().add("filter-line");
        chips.getStyleClass().add("filter-chips");
        getChildren().setAll(line, chips);
        getStyleClass().add("document-filter");
        filter.setOnShowing(_ -> filter.getItems().setAll(offered()));
        filter.getItems().setAll(new MenuItem());
        order.getItems().setAll(orders());
        documents.criteria().addListener((ListChangeListener<Criterion>) _ -> showChips());
        showChips();
    }

    TextField words() {
        return words;
    }

    private static MenuButton menuButton(Feather icon, String key, String id) {
        String words = Message.of(key).sentence();
        MenuButton button = new MenuButton("", new FontIcon(icon));
        button.setId(id);
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.getStyleClass().add("filter-button");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private List<MenuItem> offered() {
        FilterMenu menu =
                new FilterMenu(model.state(), documents.all(), model.layers().others());
        return menu.groups().entrySet().stream()
                .map(group -> {
                    Menu heading = new Menu(group.getKey().sentence());
                    group.getValue().forEach(each -> heading.getItems().add(item(each)));
                    return (MenuItem) heading;
                })
                .toList();
    }

    private CheckMenuItem item(Criterion criterion) {
        CheckMenuItem item = new CheckMenuItem(criterion.choice());
        item.setSelected(documents.criteria().contains(criterion));
        item.setOnAction(_ -> {
            if (!documents.criteria().remove(criterion)) {
                documents.criteria().add(criterion);
            }
        });
        return item;
    }

    private List<MenuItem> orders() {
        ToggleGroup group = new ToggleGroup();
        return List.of(DocumentOrder.values()).stream()
                .map(each -> {
                    RadioMenuItem item = new RadioMenuItem(Orders.name(each).sentence());
                    item.setToggleGroup(group);
                    item.setOnAction(_ -> documents.orderProperty().set(each));
                    documents.orderProperty().subscribe(now -> item.setSelected(now == each));
                    return (MenuItem) item;
                })
                .toList();
    }

    private void showChips() {
        chips.getChildren().setAll(documents.criteria().stream().map(this::chip).toList());
        if (!documents.criteria().isEmpty()) {
            Button clear = new Button(Message.of("documents.clear").sentence());
            clear.setId("clear-filter");
            clear.getStyleClass().setAll("filter-clear");
            clear.setOnAction(_ -> documents.clearFilter());
            chips.getChildren().add(clear);
        }
        chips.setManaged(!documents.criteria().isEmpty());
        chips.setVisible(!documents.criteria().isEmpty());
    }

    private Button chip(Criterion criterion) {
        String words = criterion.words().sentence();
        Button chip = new Button();
        Excerpt.say(chip, Excerpt.of(words, LONGEST_CHIP) + "  ✕");
        chip.getStyleClass().setAll("filter-chip");
        chip.setAccessibleText(Message.of("documents.remove-chip", words).sentence());
        chip.setTooltip(new Tooltip(chip.getAccessibleText()));
        chip.setOnAction(_ -> documents.criteria().remove(criterion));
        return chip;
    }
}
