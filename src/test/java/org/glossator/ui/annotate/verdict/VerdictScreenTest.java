package org.glossator.ui.annotate.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Decision.Cause;
import org.glossator.annotation.DocumentState;
import org.glossator.annotation.Layer;
import org.glossator.project.edit.AddAnnotations;
import org.glossator.project.edit.ReturnDocument;
import org.glossator.project.edit.SetDocumentState;
import org.glossator.project.edit.Settlement;
import org.glossator.schema.LabelName;
import org.glossator.text.Span;
import org.glossator.ui.FxKit;
import org.glossator.ui.annotate.AnnotateWindow;
import org.glossator.ui.annotate.Workplace;
import org.glossator.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerdictScreenTest {

    private static final Layer MINE = Layer.named("annotator-a", Layer.Kind.ANNOTATOR);
    private static final String ASKED =
            "Please look at the agreements again: the article does not belong to their names (guideline, page 4).";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK"})
    void what_was_decided_and_why_is_seen_beside_the_mark_and_in_its_tag(Theme theme) {
        try (Workplace workplace = reviewed()) {
            workplace.apply(new ReturnDocument(MINE, workplace.document(1), ASKED));
            try (AnnotateWindow window = AnnotateWindow.over(workplace, theme, 1440, 900)) {
                FxKit.run(() -> window.text().requestFocus());
                window.type(KeyCode.D);
                assertThat(outcome(window)).isEqualTo("Changed to “Astana agreements” as Agreement.");
                assertThat(said(window, "#verdict-comment")).isEqualTo("The article is no part of the name.");
                assertThat(reasons(window)).containsExactly("Decided by Roya", "Why: the guideline does not say");
                assertThat(said(window, "#returned-remark")).isEqualTo("Returned to you: " + ASKED);
                window.picture("verdict-" + theme.name().toLowerCase(Locale.ROOT));
                assertThat(window.overflowing()).isEmpty();

                window.type(KeyCode.D);
                assertThat(outcome(window)).isEqualTo("Turned down.");
                assertThat(reasons(window)).contains("Why: a mistake");
                window.type(KeyCode.D, KeyCode.SHIFT);
                assertThat(workplace.stored(workplace.document(1)))
                        .containsExactly("Actor: Iran", "Agreement: the Astana agreements", "Actor: Russia");
                assertThat(window.name("annotate.undo")).isEqualTo("Undo: take over what was decided about “Turkey”");

                window.go("Russia");
                assertThat(outcome(window)).isEqualTo("Nobody has decided about this mark yet.");
                window.go("Iran");
                assertThat(outcome(window)).isEqualTo("Taken as it stands.");
                assertThat(FxKit.call(window.find("#verdict-follow")::isVisible))
                        .isFalse();
            }
        }
    }

    @Test
    void what_a_changed_mark_was_when_it_was_decided_about_is_told() {
        try (Workplace workplace = reviewed();
                AnnotateWindow window = AnnotateWindow.over(workplace)) {
            window.go("Turkey");
            window.type(KeyCode.DIGIT3);
            assertThat(outcome(window))
                    .isEqualTo("You have changed this mark since. It was “Turkey” as Actor, and was turned down.");
        }
    }

    @Test
    void a_remark_stands_at_the_head_until_it_is_put_away_or_the_document_is_done() {
        try (Workplace workplace = Workplace.in(folder, Workplace.ASTANA, "Second.")) {
            workplace.apply(new ReturnDocument(MINE, workplace.document(1), ASKED));
            try (AnnotateWindow window = AnnotateWindow.over(workplace)) {
                assertThat(window.has("#returned-remark")).isTrue();
                assertThat(inList(window)).anyMatch(each -> each.startsWith("Please look at the agreements again"));
                window.click(window.find("#put-remark-away"));
                assertThat(window.has("#returned-remark")).isFalse();
                window.type(KeyCode.D, KeyCode.ALT);
                assertThat(window.has("#returned-remark")).isTrue();

                window.type(KeyCode.DOWN, KeyCode.ALT);
                assertThat(window.has("#returned-remark")).isFalse();
                window.type(KeyCode.D, KeyCode.ALT);
                assertThat(window.notice()).isEqualTo("This document was not returned to you.");

                workplace.apply(new SetDocumentState(MINE, workplace.document(1), DocumentState.DONE));
                window.type(KeyCode.UP, KeyCode.ALT);
                assertThat(window.has("#returned-remark")).as("once it is done").isFalse();
                assertThat(inList(window)).noneMatch(each -> each.startsWith("Please"));
                window.type(KeyCode.D, KeyCode.ALT);
                assertThat(window.has("#returned-remark")).as("called for").isTrue();
            }
        }
    }

    /// A statement of which a reviewer has taken one mark, changed one and turned one down.
    private Workplace reviewed() {
        Workplace workplace = Workplace.in(folder, Workplace.ASTANA);
        workplace.apply(new AddAnnotations(
                MINE,
                workplace.document(1),
                List.of(
                        mark("Iran", "Actor"),
                        mark("the Astana agreements", "Agreement"),
                        mark("Turkey", "Actor"),
                        mark("Russia", "Actor"))));
        Reviewer roya = new Reviewer(workplace, workplace.document(1));
        roya.accept("Iran");
        roya.change(
                "the Astana agreements",
                "Agreement",
                "Astana agreements",
                new Settlement.Reason(Cause.GUIDELINE_GAP, "The article is no part of the name."));
        roya.turnDown("Turkey", new Settlement.Reason(Cause.ERROR, ""));
        return workplace;
    }

    private static Annotation mark(String words, String label) {
        int start = Workplace.ASTANA.indexOf(words);
        return Annotation.of(new LabelName(label), new Span(start, start + words.length()));
    }

    private static String outcome(AnnotateWindow window) {
        return said(window, "#verdict-outcome");
    }

    private static String said(AnnotateWindow window, String selector) {
        return FxKit.call(() -> ((Label) window.find(selector)).getText());
    }

    private static List<String> reasons(AnnotateWindow window) {
        return words(window, ".verdict-section .small");
    }

    private static List<String> inList(AnnotateWindow window) {
        return words(window, ".document-row .remark");
    }

    private static List<String> words(AnnotateWindow window, String selector) {
        return FxKit.call(() -> window.text().getScene().getRoot().lookupAll(selector).stream()
                .filter(Node::isVisible)
                .map(node -> ((Label) node).getText())
                .toList());
    }
}
