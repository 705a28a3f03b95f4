package org.glossator.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.annotation.AnnotationId;
import org.glossator.ui.FxKit;
import org.glossator.ui.FxWindow;
import org.junit.jupiter.api.Test;

/// Pictures to look at beside the mock-ups, in `target/pictures`.
class AnnotatedTextViewPictureTest {

    private static final Marked STATEMENT = Marked.of("""
        In reaction to the [developments in [Syria|Location] over the past two days|Event], [Baghaei|Actor] [issued a \
        warning|Event] about the [reactivation of [Takfiri-terrorist groups|Actor] in [Syria|Location]|Event] and urged \
        decisive and coordinated measures to prevent the expansion of the scourge of terrorism in [the region|Location].

        [The Iranian diplomat|Actor] strongly [condemned|Event] all forms and manifestations of terrorism, describing the \
        [recent movements of [terrorist groups|Actor] in [Syria|Location]|Event] as part of the sinister scheme \
        orchestrated by [the terrorist Zionist regime|Actor] and [the United States|Actor] to destabilize the [West Asia \
        region|Location].

        [Baghaei|Actor] underlined that, based on [existing agreements among [the three guarantor states|Actor] of the \
        [Astana Peace Process|Agreement] ([Iran|Actor], [Turkey|Actor], and [Russia|Actor])|Agreement], [the outskirts of \
        [Aleppo|Location] and [Idlib|Location]|Location] are designated as [de-escalation zones|Agreement].
        """);

    @Test
    void a_statement_in_the_light() {
        try (FxWindow window = shown(STATEMENT, Paper.LIGHT)) {
            assertThat(window.picture("text-light")).isNotEmptyFile();
        }
    }

    @Test
    void a_statement_in_the_dark_with_a_mark_that_stands_out_and_a_selection() {
        try (FxWindow window = shown(STATEMENT, Paper.DARK)) {
            AnnotatedTextView view = (AnnotatedTextView) window.scene().getRoot();
            FxKit.run(() -> {
                window.scene().getStylesheets().add(DARK);
                view.emphasisedProperty().set(outermost());
                view.select(STATEMENT.spanOf("diplomat strongly condemned all forms"));
            });
            assertThat(window.picture("text-dark")).isNotEmptyFile();
        }
    }

    @Test
    void right_to_left_many_levels_and_tags_that_push() {
        Marked hard = Marked.of("""
            وزیر [امور خارجه|Actor] [ایران|Actor] گفت که [توافق [آستانه|Location]|Agreement] درباره [مناطق کاهش تنش|Agreement] \
            در ۱۲ اردیبهشت ۱۳۹۶ امضا شد و [روسیه|Actor] و [ترکیه|Actor] ضامن آن هستند؛ این متن باید درست شکسته شود.

            משרד החוץ של [ישראל|Actor] הודיע כי [ההסכם|Agreement] (Astana, 2017) לא יחול על [הגולן|Location].

            One [two [three [four [five [[six|Actor]|Event]|Location]|Agreement]|Actor]|Event], and many more words so \
            that this line is wrapped and one sees whether the underlines above run into the [tags|Actor] [below|Event].
            [[[Coincident|Actor]|Event]|Agreement] at the very right edge of a line that is long enough [a|Agreement] \
            [b|Agreement] [[c|Agreement]|Location]

            阿斯塔纳 [协议|Agreement] 2017, with [emoji 👩‍👩‍👧‍👦|Actor] and	a tab.
            """);
        try (FxWindow window = shown(hard, Paper.LIGHT)) {
            assertThat(window.picture("text-hard")).isNotEmptyFile();
        }
    }

    private static AnnotationId outermost() {
        return STATEMENT.annotations().stream()
                .filter(annotation -> annotation.outer().length() > 90)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static final String DARK = "data:text/css,"
            + ".root{-gl-text-bg:%231B1E24;-gl-text-fg:%23E6E8EB;-gl-selection:%236EA1FF55;-gl-caret:%23E6E8EB;}";

    private static FxWindow shown(Marked marked, Paper paper) {
        return FxKit.show(
                () -> {
                    AnnotatedTextView view = new AnnotatedTextView();
                    view.paperProperty().set(paper);
                    view.show(marked.document(), marked.decorations());
                    return view;
                },
                840,
                800);
    }
}
