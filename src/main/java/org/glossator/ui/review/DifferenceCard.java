package org.glossator.ui.review;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.review.model.CaseRow;
import org.glossator.ui.review.model.CaseWords;
import org.glossator.ui.review.model.ReviewPlan;
import org.glossator.ui.review.model.Statement;

/// The difference that is looked at: what each layer says, and what can be done about it, each by one key.
final class DifferenceCard extends VBox {

    private static final int LONGEST_QUOTE = 220;
    private static final int LONGEST_MORE = 160;

    private final CommandButtons buttons;

    DifferenceCard(CommandButtons buttons) {
        this.buttons = buttons;
        setId("difference");
        getStyleClass().add("difference-card");
    }

    /// Shows a difference.
    ///
    /// @param words puts it into words
    void show(CaseRow row, CaseWords words, ReviewPlan plan) {
        getChildren().clear();
        Label title = Wording.label(words.title(row.item()), "strong");
        Label line = Wording.label(Message.of("review.line", row.line()), "muted");
        HBox head = new HBox(6, title, line);
        head.setAlignment(Pos.BASELINE_LEFT);
        Label quote = Wording.paragraph(Excerpt.of(words.quotes(row.item()), LONGEST_QUOTE), "quote");
        quote.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(head, quote);
        List<Statement> statements = words.statements(row);
        boolean votes = plan.layers().size() > 2;
        statements.forEach(said -> getChildren().add(side(said, votes, plan)));
        List<Integer> silent = words.silent(row);
        if (!silent.isEmpty()) {
            getChildren().add(nothing(silent));
        }
        row.decision().ifPresent(decision -> getChildren().add(decided(row, words.decided(row, decision))));
        getChildren().add(choices(plan.layers().size()));
        if (row.decision().isPresent()) {
            getChildren().add(reasons());
        }
    }

    private static VBox decided(CaseRow row, List<String> said) {
        VBox lines = new VBox(2);
        for (int i = 0; i < said.size(); i++) {
            String sign = i > 0 ? "" : row.isSettled() ? "✓ " : "! ";
            Label line = Wording.paragraph(Excerpt.of(sign + said.get(i), LONGEST_MORE), i > 0 ? "muted" : "decided");
            line.setMinHeight(Region.USE_PREF_SIZE);
            lines.getChildren().add(line);
        }
        return lines;
    }

    private HBox side(Statement said, boolean votes, ReviewPlan plan) {
        Label letters = Wording.label(said.letters(), "strong");
        letters.setMinWidth(Region.USE_PREF_SIZE);
        Label name = said.ink()
                .map(colour -> LabelTag.of(said.name(), colour))
                .orElseGet(() -> Wording.label(said.name(), "relation-tag"));
        name.setMinWidth(0);
        HBox first = new HBox(6, letters, name);
        first.setAlignment(Pos.CENTER_LEFT);
        VBox all = new VBox(3, first);
        if (votes) {
            Label count = Wording.label(
                    Message.of(
                            "review.votes", said.sides().size(), plan.layers().size()),
                    "muted",
                    "small");
            count.setMinWidth(Region.USE_PREF_SIZE);
            all.getChildren().add(count);
        }
        if (!said.quote().isEmpty()) {
            all.getChildren().add(small(Excerpt.of(said.quote(), LONGEST_QUOTE)));
        }
        said.more().forEach(more -> all.getChildren().add(small(Excerpt.of(more, LONGEST_MORE))));
        all.setMinWidth(0);
        HBox.setHgrow(all, Priority.ALWAYS);
        int side = said.sides().getFirst();
        HBox line = new HBox(8, all, take(side));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("side-line");
        return line;
    }

    private Button take(int side) {
        return buttons.keyed("take-" + (side + 1), Message.of("review.take", ReviewPlan.letter(side)));
    }

    private static HBox nothing(List<Integer> silent) {
        Label letters = Wording.label(ReviewPlan.letters(silent), "strong");
        letters.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(6, letters, Wording.label(Message.of("review.nothing"), "muted"));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("side-line");
        return line;
    }

    private static Label small(String words) {
        Label label = Wording.paragraph(words, "muted", "small");
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// Why layers differed, which is said of a decision.
    private Node reasons() {
        FlowPane reasons = new FlowPane(
                6,
                6,
                buttons.keyed("error", Message.of("review.why-error")),
                buttons.keyed("ambiguity", Message.of("review.why-ambiguity")),
                buttons.keyed("guideline-gap", Message.of("review.why-gap")),
                buttons.keyed("comment", Message.of("review.why-comment")));
        reasons.getStyleClass().add("side-reasons");
        return reasons;
    }

    private Node choices(int layers) {
        FlowPane choices = new FlowPane(
                8,
                6,
                buttons.keyed("both", Message.of("review.every", layers)),
                buttons.keyed("neither", Message.of("review.neither")),
                buttons.keyed("edit", Message.of("review.edit")));
        choices.getStyleClass().add("side-choices");
        return choices;
    }
}
