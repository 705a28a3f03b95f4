package org.glossator.ui.annotate.assigning;

import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.glossator.annotation.Layer;
import org.glossator.message.Message;
import org.glossator.schema.LabelName;
import org.glossator.ui.theme.Scale;
import org.jspecify.annotations.Nullable;

/// The form in which one says how documents are to be shared, and beneath it what that would come to.
final class SharingView extends VBox {

    private static final double WIDTH = 640;
    private static final double LOWEST = 34;
    private static final double TALLEST = 96;

    private final SharingModel model;
    private final TextField others = new TextField();

    SharingView(SharingModel model) {
        super(10);
        this.model = model;
        getStyleClass().addAll("sheet-content", "sharing");
        Scale.grow(this, WIDTH, prefWidthProperty());
        others.setId("share-others");
        others.setPromptText(Message.of("assigning.others-prompt").sentence());
        others.textProperty().bindBidirectional(model.othersProperty());
        Label titleOthers = title("assigning.others", others);
        getChildren()
                .setAll(
                        section("assigning.annotators"),
                        candidates(),
                        new VBox(3, titleOthers, others),
                        section("assigning.how-much"),
                        numbers(),
                        quota(),
                        boxes(),
                        section("assigning.preview"),
                        new SharingPreview(model.prospectProperty()));
    }

    /// Gives the keyboard to the first thing to be written.
    void begin() {
        others.requestFocus();
    }

    private Region candidates() {
        FlowPane all = new FlowPane(14, 6);
        all.getStyleClass().add("sharers");
        model.candidates()
                .forEach(each -> all.getChildren().add(box(each.name(), "share-with-" + each.name(), each.chosen())));
        ScrollPane scrolled = new ScrollPane(all);
        scrolled.setFitToWidth(true);
        Scale.grow(scrolled, LOWEST, scrolled.minHeightProperty());
        Scale.grow(scrolled, TALLEST, scrolled.maxHeightProperty());
        scrolled.getStyleClass().add("plain-scroll");
        scrolled.setVisible(!model.candidates().isEmpty());
        scrolled.setManaged(!model.candidates().isEmpty());
        return scrolled;
    }

    private FlowPane numbers() {
        return line(
                words("assigning.overlap-before"),
                number("share-overlap", "assigning.overlap", model.overlapProperty()),
                words("assigning.overlap-after"),
                words("assigning.most-before"),
                number("share-most", "assigning.most", model.mostProperty()),
                words("assigning.most-after"));
    }

    private FlowPane quota() {
        ComboBox<@Nullable LabelName> label = new ComboBox<>();
        label.setId("share-label");
        label.setAccessibleText(Message.of("assigning.quota-label").sentence());
        label.setConverter(new Shown<>(Message.of("assigning.any-label"), LabelName::value));
        label.getItems().add(null);
        label.getItems().addAll(model.labels());
        label.valueProperty().bindBidirectional(model.labelProperty());
        ComboBox<@Nullable Layer> layer = new ComboBox<>();
        layer.setId("share-counted-in");
        layer.setAccessibleText(Message.of("assigning.counted-in").sentence());
        layer.setConverter(new Shown<>(Message.of("assigning.choose-layer"), Layer::name));
        layer.getItems().add(null);
        layer.getItems().addAll(model.layers());
        layer.valueProperty().bindBidirectional(model.countedInProperty());
        TextField quota = number("share-quota", "assigning.quota", model.quotaProperty());
        quota.disableProperty().bind(model.labelProperty().isNull());
        layer.disableProperty().bind(model.labelProperty().isNull());
        return line(words("assigning.quota-before"), quota, label, words("assigning.quota-counted"), layer);
    }

    private VBox boxes() {
        VBox boxes = new VBox(
                6,
                box(Message.of("assigning.blind-box").sentence(), "share-blind", model.blindProperty()),
                box(Message.of("assigning.by-length").sentence(), "share-by-length", model.byLengthProperty()));
        if (model.onlyListedProperty().get()) {
            String words = Message.of("assigning.only-listed", model.listed()).sentence();
            boxes.getChildren().add(box(words, "share-only-listed", model.onlyListedProperty()));
        }
        return boxes;
    }

    private static FlowPane line(Node... nodes) {
        FlowPane line = new FlowPane(6, 6, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Label section(String key) {
        Label section = new Label(Message.of(key).sentence());
        section.getStyleClass().add("section-title");
        return section;
    }

    private static Label title(String key, Node field) {
        Label title = new Label(Message.of(key).sentence());
        title.setLabelFor(field);
        return title;
    }

    private static Label words(String key) {
        Label words = new Label(Message.of(key).sentence());
        words.setMinWidth(Region.USE_PREF_SIZE);
        return words;
    }

    private static TextField number(String id, String key, StringProperty value) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(Message.of(key).sentence());
        field.setPrefColumnCount(3);
        field.setMinWidth(Region.USE_PREF_SIZE);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private static CheckBox box(String words, String id, BooleanProperty value) {
        CheckBox box = new CheckBox(words);
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.setId(id);
        box.selectedProperty().bindBidirectional(value);
        return box;
    }

    /// What stands in a list of choices, and for none.
    private static final class Shown<T> extends StringConverter<@Nullable T> {

        private final Message none;
        private final Function<T, String> words;

        Shown(Message none, Function<T, String> words) {
            this.none = none;
            this.words = words;
        }

        @Override
        public String toString(@Nullable T value) {
            return value == null ? none.sentence() : words.apply(value);
        }

        @Override
        public @Nullable T fromString(String written) {
            return null;
        }
    }
}
