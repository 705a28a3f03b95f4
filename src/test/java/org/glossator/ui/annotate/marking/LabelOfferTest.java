package org.glossator.ui.annotate.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glossator.ui.annotate.Session.ACTOR;
import static org.glossator.ui.annotate.Session.AGREEMENT;

import java.nio.file.Path;
import java.util.List;
import org.glossator.schema.LabelName;
import org.glossator.text.Span;
import org.glossator.ui.annotate.Session;
import org.glossator.ui.annotate.model.Marking.Edges;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelOfferTest {

    private static final String TEXT = "Iran met Turkey in Astana. Iran left Astana.";
    private static final LabelName PROCESS = new LabelName("Process");

    @TempDir
    Path folder;

    private Session session;
    private LabelOffer offer;

    @BeforeEach
    void open() {
        session = Session.over(folder, TEXT);
        offer = new LabelOffer(session.model(), label -> label.hotKey().orElse(""));
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void what_the_same_words_are_elsewhere_comes_first_then_what_was_used_lately_then_what_has_a_key() {
        session.mark("Astana", AGREEMENT);
        session.mark("Turkey", PROCESS);
        session.mark("met", ACTOR);
        session.model().selection().wordsProperty().set(new Span(37, 43));
        offer.choose();
        assertThat(offered()).startsWith("Agreement", "Actor", "Agreement › Process", "Event", "Location", "Date");
        assertThat(offered()).contains("Agreement › Treaty");
    }

    @Test
    void what_is_typed_sifts_and_the_best_is_proposed() {
        session.select("Turkey");
        offer.choose();
        offer.typedProperty().set("agr proc");
        assertThat(offered()).containsExactly("Agreement › Process");
        offer.typedProperty().set("no such label");
        assertThat(offer.proposed()).isEmpty();
        offer.typedProperty().set("");
        offer.step(2);
        assertThat(offer.proposedProperty().get()).isEqualTo(2);
        offer.step(-9);
        assertThat(offer.proposedProperty().get()).isZero();
    }

    @Test
    void it_goes_when_something_else_is_selected_or_marked_and_stays_away_where_nothing_can_be() {
        session.select("Turkey");
        offer.wordsSelected(Edges.WORDS, true);
        assertThat(offer.shownProperty().get()).isTrue();
        session.select("Iran");
        assertThat(offer.shownProperty().get()).isFalse();
        offer.wordsSelected(Edges.WORDS, false);
        assertThat(offer.shownProperty().get()).isFalse();
        session.does(session.model()::showNextLayer);
        session.model().selection().escape();
        offer.choose();
        assertThat(offer.shownProperty().get()).isFalse();
        assertThat(session.said()).contains("Select some words first");
    }

    @Test
    void a_taken_label_is_held_when_asked_and_the_next_selection_gets_it_without_an_offer() {
        session.select("Turkey");
        offer.choose();
        offer.typedProperty().set("actor");
        session.does(() -> offer.takeAndHold(offer.proposed().orElseThrow()));
        session.select("Astana.");
        session.does(() -> offer.wordsSelected(Edges.WORDS, true));
        assertThat(session.marks()).containsExactly("Actor: Turkey", "Actor: Astana");
        assertThat(offer.shownProperty().get()).isFalse();
    }

    @Test
    void a_mark_is_given_another_label_and_nothing_is_held() {
        session.mark("Turkey", ACTOR);
        offer.choose();
        offer.typedProperty().set("event");
        session.does(() -> offer.takeAndHold(offer.proposed().orElseThrow()));
        assertThat(session.marks()).containsExactly("Event: Turkey");
        assertThat(session.model().marking().use().held()).isEmpty();
    }

    @Test
    void enter_goes_into_the_box_or_takes_the_label_that_is_held() {
        session.select("Turkey");
        assertThat(offer.isAtHand()).isFalse();
        offer.wordsSelected(Edges.WORDS, true);
        assertThat(offer.isAtHand()).isTrue();
        offer.take();
        assertThat(offer.entriesProperty().get()).isEqualTo(1);
        session.does(() -> session.model().marking().hold(AGREEMENT));
        session.select("met");
        session.does(offer::take);
        assertThat(session.marks()).containsExactly("Agreement: met", "Agreement: Turkey");
    }

    @Test
    void the_words_it_is_about_are_those_that_would_be_marked() {
        session.select("urkey in Asta");
        offer.choose();
        assertThat(offer.about().of(TEXT)).isEqualTo("Turkey in Astana");
        assertThat(offer.keyed("2").map(LabelRow::label)).contains(new LabelName("Event"));
        assertThat(offer.keyed("9")).isEmpty();
    }

    private List<String> offered() {
        return offer.fittingProperty().stream()
                .map(row -> row.path().toString())
                .toList();
    }
}
