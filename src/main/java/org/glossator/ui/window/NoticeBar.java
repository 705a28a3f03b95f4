package org.glossator.ui.window;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.glossator.message.Message;
import org.glossator.ui.dialog.Notices;
import org.glossator.ui.theme.Scale;

/// The latest notice, for long enough to read it.
final class NoticeBar extends HBox {

    private static final Duration SHORTEST = Duration.seconds(4);
    private static final Duration PER_CHARACTER = Duration.millis(60);

    NoticeBar(Notices notices) {
        super(12);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("floating");
        Label sentence = new Label();
        sentence.setWrapText(true);
        Scale.grow(sentence, 520, sentence.maxWidthProperty());
        sentence.textProperty().bind(notices.latestProperty());
        Button close = new Button(Message.of("ui.close").sentence());
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(_ -> notices.dismiss());
        getChildren().setAll(sentence, close);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        visibleProperty().bind(notices.latestProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
        PauseTransition pause = new PauseTransition();
        pause.setOnFinished(_ -> notices.dismiss());
        notices.latestProperty().subscribe(words -> {
            pause.stop();
            if (!words.isEmpty()) {
                pause.setDuration(SHORTEST.add(PER_CHARACTER.multiply(words.length())));
                pause.play();
            }
        });
    }
}
