package org.glossator.ui.schema;

import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;
import org.glossator.ui.theme.Script;

/// A field whose words become an edit when one leaves it or presses Enter. What is refused stays in the field, with the
/// sentence beneath it; Escape puts back what was there.
final class CommittedField extends VBox {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final TextInputControl input;
    private final Label refusal = new Label();
    private final Function<String, Optional<Message>> commit;
    private String shown = "";

    private CommittedField(
            String id, TextInputControl input, Message title, Function<String, Optional<Message>> commit) {
        this.input = input;
        this.commit = commit;
        Label name = new Label(title.sentence());
        name.setLabelFor(input);
        name.getStyleClass().add("field-title");
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        refusal.getStyleClass().addAll("danger-text", "small");
        refusal.setWrapText(true);
        input.setId(id);
        input.setAccessibleText(title.sentence());
        input.textProperty().subscribe(text -> Script.fit(input, text));
        input.focusedProperty().subscribe(focused -> {
            if (!focused) {
                commit();
            }
        });
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getStyleClass().add("form-field");
        getChildren().addAll(name, input, refusal);
        tell(Optional.empty());
    }

    /// A field of one line.
    static CommittedField line(String id, Message title, Function<String, Optional<Message>> commit) {
        return new CommittedField(id, new TextField(), title, commit);
    }

    /// A field of several lines, in which Enter begins another and Ctrl+Enter commits.
    static CommittedField lines(String id, Message title, Function<String, Optional<Message>> commit) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(5);
        return new CommittedField(id, area, title, commit);
    }

    /// Shows what is stored, unless something else is being written.
    void show(String words) {
        boolean writing = input.isFocused() && !input.getText().equals(shown);
        shown = words;
        if (!writing) {
            revert();
        }
    }

    /// Shows what is stored of another thing, whatever is being written.
    void begin(String words) {
        shown = words;
        revert();
    }

    void edit(boolean editable) {
        input.setEditable(editable);
    }

    TextInputControl input() {
        return input;
    }

    private void revert() {
        if (!input.getText().equals(shown)) {
            input.setText(shown);
        }
        tell(Optional.empty());
    }

    private void pressed(KeyEvent press) {
        boolean line = input instanceof TextField;
        if (press.getCode() == KeyCode.ENTER && (line || press.isShortcutDown())) {
            commit();
            press.consume();
        } else if (press.getCode() == KeyCode.ESCAPE && !input.getText().equals(shown)) {
            revert();
            press.consume();
        }
    }

    private void commit() {
        if (input.isEditable() && !input.getText().equals(shown)) {
            Optional<Message> refused = commit.apply(input.getText());
            if (refused.isEmpty()) {
                shown = input.getText();
            }
            tell(refused);
        }
    }

    private void tell(Optional<Message> refused) {
        refusal.setText(refused.map(Message::sentence).orElse(""));
        refusal.setVisible(refused.isPresent());
        refusal.setManaged(refused.isPresent());
        pseudoClassStateChanged(REFUSED, refused.isPresent());
        input.setAccessibleHelp(refusal.getText());
    }
}
