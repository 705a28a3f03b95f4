package org.glossator.ui.annotate.assigning;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.glossator.annotation.Layer;
import org.glossator.annotation.LayerId;
import org.glossator.message.Message;
import org.glossator.review.assignment.Shares;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.theme.Scale;
import org.glossator.workflow.ShareDocuments;

/// What sharing would come to: a row for each annotator, what every two have in common, what is left; or why it cannot
/// be done so.
final class SharingPreview extends VBox {

    private static final double TALLEST = 190;
    private static final int MOST_PAIRS = 6;

    private final ScrollPane table = new ScrollPane();
    private final Label common = Wording.paragraph("", "muted");
    private final Label left = Wording.paragraph("", "refused");

    SharingPreview(ObservableValue<Prospect> prospect) {
        super(6);
        table.setFitToWidth(true);
        Scale.grow(table, TALLEST, table.prefHeightProperty());
        table.getStyleClass().add("plain-scroll");
        common.setId("share-common");
        common.setMinHeight(USE_PREF_SIZE);
        left.setId("share-left");
        left.setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(table, common, left);
        prospect.subscribe(this::show);
    }

    private void show(Prospect prospect) {
        switch (prospect) {
            case Prospect.Awaited() -> {}
            case Prospect.Refused(var why) -> say("", why.sentence());
            case Prospect.Planned(var _, var plan) -> show(plan);
        }
        table.setVisible(prospect instanceof Prospect.Planned);
    }

    private void show(ShareDocuments.Plan plan) {
        Shares shares = plan.shares();
        Numbers numbers = new Numbers(
                "",
                Stream.of("new", "before", "all", "length")
                        .map(column -> Message.of("assigning.column-" + column).sentence())
                        .toList());
        shares.loads()
                .forEach((annotator, load) -> numbers.row(
                        name(plan, annotator),
                        List.of(
                                (long) load.given().size(),
                                (long) load.before(),
                                (long) load.documents(),
                                load.length())));
        table.setContent(numbers);
        say(pairs(plan), left(shares));
    }

    private void say(String inCommon, String why) {
        common.setText(inCommon);
        left.setText(why);
        for (Label each : List.of(common, left)) {
            each.setVisible(!each.getText().isEmpty());
            each.setManaged(!each.getText().isEmpty());
        }
    }

    /// How many documents every two have in common: each pair where there are few, else the fewest and the most.
    private static String pairs(ShareDocuments.Plan plan) {
        Shares shares = plan.shares();
        if (shares.pairs().isEmpty()) {
            return "";
        }
        if (shares.pairs().size() <= MOST_PAIRS) {
            List<String> all = shares.pairs().entrySet().stream()
                    .map(each -> Message.of(
                                    "assigning.pair",
                                    name(plan, each.getKey().one()),
                                    name(plan, each.getKey().other()),
                                    each.getValue())
                            .sentence())
                    .toList();
            return Message.of("assigning.pairs", String.join(", ", all)).sentence();
        }
        IntSummaryStatistics counts =
                shares.pairs().values().stream().mapToInt(Integer::intValue).summaryStatistics();
        return Message.of("assigning.pairs-between", counts.getMin(), counts.getMax())
                .sentence();
    }

    private static String left(Shares shares) {
        return Stream.of(Shares.Why.values())
                .map(why -> Message.of(
                        "assigning.left-count",
                        (int) shares.left().stream()
                                .filter(each -> each.why() == why)
                                .count(),
                        why.name()))
                .map(Message::sentence)
                .filter(words -> !words.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    private static String name(ShareDocuments.Plan plan, LayerId annotator) {
        return plan.annotators().stream()
                .filter(each -> each.id().equals(annotator))
                .map(Layer::name)
                .findFirst()
                .orElse("");
    }
}
