package org.glossator.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.glossator.text.Span;
import org.glossator.text.TextDocument;
import org.glossator.ui.FxKit;
import org.glossator.ui.FxWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AnnotatedTextViewTest {

    private static final String FAMILY = "👩‍👩‍👧‍👦";

    private final AnnotatedTextView view = FxKit.call(AnnotatedTextView::new);
    private final FxWindow window = FxKit.show(() -> view, 600, 400);

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void a_drag_over_words_selects_exactly_them() {
        show("At dawn\r\nthe Astana agreements\tcame into force.");

        drag("Astana agreements");

        assertThat(selected()).isEqualTo("Astana agreements");
    }

    @Test
    void a_drag_across_paragraphs_selects_their_separators_too() {
        show("At dawn\r\nthe Astana\u2028agreements");

        window.drag(view, left("dawn"), right("agreements"));

        assertThat(selected()).isEqualTo("dawn\r\nthe Astana\u2028agreements");
    }

    @Test
    void a_drag_in_right_to_left_text_selects_exactly_the_words() {
        show("وزیر امور خارجه گفت که مناطق کاهش تنش در ۱۲ اردیبهشت ۱۳۹۶ امضا شد و این متن باید درست شکسته شود.");

        window.drag(view, right("مناطق کاهش تنش"), left("مناطق کاهش تنش"));

        assertThat(selected()).isEqualTo("مناطق کاهش تنش");
    }

    @Test
    void two_clicks_select_the_word_three_the_sentence_and_four_the_paragraph() {
        show("At dawn\nMr. Baghaei spoke. The Astana agreements stand. They bind all.");

        window.click(view, middle("dawn"), 2);
        assertThat(selected()).isEqualTo("dawn");

        window.click(view, middle("Astana"), 3);
        assertThat(selected()).isEqualTo("The Astana agreements stand.");

        window.click(view, middle("Baghaei"), 3);
        assertThat(selected()).isEqualTo("Mr. Baghaei spoke.");

        window.click(view, middle("Astana"), 4);
        assertThat(selected()).isEqualTo("Mr. Baghaei spoke. The Astana agreements stand. They bind all.");
    }

    @Test
    void control_and_page_keys_go_by_sentences_and_control_up_and_down_by_paragraphs() {
        show("One. Two.\r\nThree. Four.\r\nFive.");

        assertThat(stops(KeyCode.PAGE_DOWN, 6)).containsExactly(5, 9, 11, 18, 23, 25);
        assertThat(stops(KeyCode.PAGE_UP, 4)).containsExactly(23, 18, 11, 9);
        assertThat(stops(KeyCode.DOWN, 3)).containsExactly(11, 25, 30);
        assertThat(stops(KeyCode.UP, 4)).containsExactly(25, 11, 0, 0);
        window.type(KeyCode.DOWN, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(selected()).isEqualTo("One. Two.\r\n");
    }

    private List<Integer> stops(KeyCode key, int times) {
        List<Integer> stops = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            window.type(key, KeyCode.CONTROL);
            stops.add(view.caret());
        }
        return stops;
    }

    @Test
    void shift_and_arrows_select_grapheme_by_grapheme() {
        show("ae\u0301" + FAMILY + "🇮🇷b");

        List<String> steps = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            window.type(KeyCode.RIGHT, KeyCode.SHIFT);
            steps.add(selected());
        }

        assertThat(steps)
                .containsExactly(
                        "a",
                        "ae\u0301",
                        "ae\u0301" + FAMILY,
                        "ae\u0301" + FAMILY + "🇮🇷",
                        "ae\u0301" + FAMILY + "🇮🇷b");
        window.type(KeyCode.LEFT, KeyCode.SHIFT);
        assertThat(selected()).isEqualTo("ae\u0301" + FAMILY + "🇮🇷");
    }

    @Test
    void control_and_arrows_go_to_where_words_begin() {
        show("don’t  stop, Iran\nnow");

        List<Integer> stops = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            window.type(KeyCode.RIGHT, KeyCode.CONTROL);
            stops.add(view.caret());
        }

        assertThat(stops).containsExactly(7, 11, 13, 17, 18, 21);
        window.type(KeyCode.LEFT, KeyCode.CONTROL);
        window.type(KeyCode.LEFT, KeyCode.CONTROL);
        assertThat(view.caret()).isEqualTo(17);
    }

    @Test
    void left_goes_on_in_right_to_left_text() {
        show("שלום");

        window.type(KeyCode.LEFT);

        assertThat(view.caret()).isEqualTo(1);
    }

    @Test
    void down_and_up_keep_their_column_and_home_and_end_their_line() {
        show("the Astana agreements\nof\nthe year 2017 and what followed");
        FxKit.run(() -> view.select(new Span(9, 9)));

        window.type(KeyCode.DOWN);
        assertThat(view.caret()).isEqualTo(24);
        window.type(KeyCode.DOWN);
        assertThat(view.caret()).isBetween(32, 36);
        window.type(KeyCode.UP);
        window.type(KeyCode.UP);
        assertThat(view.caret()).isEqualTo(9);
        window.type(KeyCode.END);
        assertThat(view.caret()).isEqualTo(21);
        window.type(KeyCode.HOME, KeyCode.SHIFT);
        assertThat(selected()).isEqualTo("the Astana agreements");
    }

    @Test
    void page_down_goes_a_page_on_and_page_up_comes_back() {
        show("word\n".repeat(200));

        window.type(KeyCode.PAGE_DOWN);
        int page = view.caret();
        assertThat(page).isBetween(5 * 5, 12 * 5);
        window.type(KeyCode.PAGE_UP);
        assertThat(view.caret()).isZero();
        window.type(KeyCode.END, KeyCode.CONTROL);
        assertThat(view.caret()).isEqualTo(1000);
    }

    @Test
    void typing_changes_nothing_and_its_keys_reach_the_window() {
        show("Iran");
        List<KeyCode> heard = new ArrayList<>();
        FxKit.run(() -> window.scene().addEventHandler(KeyEvent.KEY_PRESSED, key -> heard.add(key.getCode())));

        List<KeyCode> keys = List.of(
                KeyCode.A,
                KeyCode.DIGIT1,
                KeyCode.ENTER,
                KeyCode.DELETE,
                KeyCode.BACK_SPACE,
                KeyCode.SPACE,
                KeyCode.F2);
        keys.forEach(window::type);
        window.type(KeyCode.Z, KeyCode.CONTROL);

        assertThat(heard).containsAll(keys).contains(KeyCode.Z);
        FxKit.run(() -> view.select(new Span(0, 4)));
        assertThat(selected()).isEqualTo("Iran");
    }

    @Test
    void control_c_copies_what_the_document_says_and_not_what_is_shown() {
        show("At\tdawn\r\nthe");

        window.type(KeyCode.A, KeyCode.CONTROL);
        window.type(KeyCode.C, KeyCode.CONTROL);

        String copied = FxKit.call(() -> Clipboard.getSystemClipboard().getString());
        assertThat(copied).isEqualTo("At\tdawn\r\nthe");
    }

    @Test
    void a_click_tells_the_character_and_a_drag_tells_nothing() {
        show("At dawn the Astana agreements");
        List<TextClick> clicks = new ArrayList<>();
        FxKit.run(() -> view.setOnTextClicked(clicks::add));

        window.click(view, middle("dawn"), 1);
        drag("Astana");

        assertThat(clicks).hasSize(1);
        assertThat(clicks.getFirst().character()).isNotEmpty();
        assertThat(clicks.getFirst().character().orElseThrow()).isBetween(3, 6);
    }

    @Test
    void a_jump_brings_its_line_to_the_middle() {
        show("word\n".repeat(20_000) + "the Astana agreements");

        FxKit.run(() -> view.centre(100_004));
        FxKit.pulse();

        Bounds line = FxKit.call(() -> view.screenToLocal(
                view.boundsOnScreen(new Span(100_004, 100_010)).orElseThrow()));
        assertThat(line.getCenterY()).isBetween(100.0, 300.0);
        FxKit.run(() -> view.centre(50_000));
        FxKit.pulse();
        line = FxKit.call(() ->
                view.screenToLocal(view.boundsOnScreen(new Span(50_000, 50_004)).orElseThrow()));
        assertThat(line.getCenterY()).isBetween(198.0, 202.0);
    }

    @Test
    void every_character_is_where_it_is_drawn() {
        String text =
                "Iran, ایران و ترکیه، and 阿斯塔纳 2017 e\u0301 " + FAMILY + " until the line is wrapped more than once.";
        show(text);

        FxKit.run(() -> {
            Steps steps = new Steps(DisplayText.of(text));
            for (int at = 0; at < text.length(); at = steps.after(at)) {
                Span grapheme = new Span(at, steps.after(at));
                if (!grapheme.of(text).isBlank()) {
                    Bounds box =
                            view.screenToLocal(view.boundsOnScreen(grapheme).orElseThrow());
                    assertThat(view.characterAt(box.getCenterX(), box.getCenterY())
                                    .orElse(-1))
                            .as("%s at %s", grapheme.of(text), grapheme)
                            .isBetween(grapheme.start(), grapheme.end() - 1);
                }
            }
        });
    }

    @Test
    void a_text_of_nothing_or_of_empty_paragraphs_can_be_walked_through() {
        for (String text : List.of("", "\r\n\r\n", "\n\nIran\n")) {
            show(text);
            FxKit.run(() -> view.centre(0));
            FxKit.run(() -> view.reveal(new Span(text.length(), text.length())));
            FxKit.pulse();
            for (KeyCode key : List.of(
                    KeyCode.DOWN,
                    KeyCode.END,
                    KeyCode.RIGHT,
                    KeyCode.PAGE_DOWN,
                    KeyCode.UP,
                    KeyCode.HOME,
                    KeyCode.LEFT)) {
                window.type(key);
                window.type(key, KeyCode.SHIFT);
            }
            window.click(view, new Point2D(100, 20), 2);
            window.click(view, new Point2D(100, 300), 1);
            assertThat(view.caret()).isEqualTo(text.length());
        }
    }

    @Test
    void what_is_seen_already_is_not_scrolled_to() {
        show("word\n".repeat(500));
        Bounds before = box("word");

        FxKit.run(() -> view.reveal(new Span(10, 14)));
        FxKit.pulse();
        assertThat(box("word")).isEqualTo(before);

        FxKit.run(() -> view.reveal(new Span(1_000, 1_004)));
        FxKit.pulse();
        boolean seen =
                FxKit.call(() -> view.boundsOnScreen(new Span(1_000, 1_004)).isPresent());
        assertThat(seen).isTrue();
    }

    @Test
    void another_document_is_shown_from_its_beginning_with_nothing_selected() {
        show("At dawn");
        FxKit.run(() -> view.select(new Span(0, 2)));

        show("the Astana agreements");

        assertThat(view.selection()).isEqualTo(new Span(0, 0));
        assertThat(view.caret()).isZero();
    }

    private void show(String text) {
        FxKit.run(() -> {
            view.show(TextDocument.of("test", text, Map.of()), Decorations.NONE);
            view.requestFocus();
            shown = text;
        });
        FxKit.pulse();
    }

    private String shown = "";

    private String selected() {
        return view.selection().of(shown);
    }

    private void drag(String words) {
        window.drag(view, left(words), right(words));
    }

    private Point2D left(String words) {
        Bounds box = box(words);
        return new Point2D(box.getMinX() + 0.5, box.getCenterY());
    }

    private Point2D right(String words) {
        Bounds box = box(words);
        return new Point2D(box.getMaxX() - 0.5, box.getCenterY());
    }

    private Point2D middle(String words) {
        Bounds box = box(words);
        return new Point2D(box.getCenterX(), box.getCenterY());
    }

    private Bounds box(String words) {
        int start = shown.indexOf(words);
        return FxKit.call(() -> view.screenToLocal(
                view.boundsOnScreen(new Span(start, start + words.length())).orElseThrow()));
    }
}
