package org.glossator.ui.exporting;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.glossator.format.ExporterMaker;
import org.glossator.message.Message;
import org.glossator.ui.annotate.control.Wording;

/// The formats, of which one is chosen. Up and down choose the next.
final class FormatList extends ScrollPane {

    private final List<FormatCard> cards;

    FormatList(List<ExporterMaker> makers, Consumer<ExporterMaker> chosen) {
        cards = makers.stream()
                .map(maker -> new FormatCard(maker, () -> chosen.accept(maker)))
                .toList();
        VBox all = new VBox();
        all.getStyleClass().add("format-list");
        all.getChildren().add(Wording.label(Rows.heading(Message.of("exporting.format")), "section-title"));
        for (FormatCard card : cards) {
            card.addEventFilter(KeyEvent.KEY_PRESSED, press -> pressed(card, press));
            all.getChildren().add(card);
        }
        setContent(all);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().addAll("side", "left-side", "format-pane");
        setAccessibleText(Message.of("exporting.format").sentence());
    }

    /// Shows which one is chosen.
    void show(ExporterMaker maker) {
        for (FormatCard card : cards) {
            card.show(card.maker().equals(maker));
        }
    }

    /// Puts the keyboard on the chosen one.
    void begin() {
        cards.stream().filter(FormatCard::isChosen).findFirst().ifPresent(card -> {
            card.requestFocus();
            reveal(card);
        });
    }

    private void pressed(FormatCard card, KeyEvent press) {
        int step = switch (press.getCode()) {
            case UP -> -1;
            case DOWN -> 1;
            case HOME -> -cards.size();
            case END -> cards.size();
            default -> 0;
        };
        if (step == 0 || press.isShortcutDown() || press.isAltDown()) {
            return;
        }
        press.consume();
        FormatCard next = cards.get(Math.clamp(cards.indexOf(card) + step, 0, cards.size() - 1));
        next.take();
        reveal(next);
    }

    private void reveal(FormatCard card) {
        double content = getContent().getLayoutBounds().getHeight();
        double seen = getViewportBounds().getHeight();
        if (content > seen) {
            double top = card.getBoundsInParent().getMinY();
            double bottom = card.getBoundsInParent().getMaxY();
            double now = getVvalue() * (content - seen);
            double wanted = top < now ? top : bottom > now + seen ? bottom - seen : now;
            setVvalue(wanted / (content - seen));
        }
    }
}
