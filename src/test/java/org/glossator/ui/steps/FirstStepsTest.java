package org.glossator.ui.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.glossator.annotation.DocumentState;
import org.glossator.project.Subscription;
import org.glossator.settings.SettingsFile;
import org.glossator.ui.Preferences;
import org.glossator.ui.annotate.Session;
import org.glossator.ui.annotate.Workplace;
import org.glossator.ui.steps.Walk.Standing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstStepsTest {

    @TempDir
    private Path folder;

    private SettingsFile settings;
    private Preferences preferences;
    private Session session;
    private FirstSteps steps;
    private Subscription active;

    @BeforeEach
    void open() {
        settings = SettingsFile.in(folder.resolve("settings"));
        preferences = new Preferences(settings);
        session = Session.over(folder, Workplace.ASTANA, "Iran and the second");
        steps = new FirstSteps(session.model(), preferences);
        active = steps.activate();
    }

    @AfterEach
    void close() {
        active.close();
        session.close();
        settings.close();
    }

    @Test
    void each_step_is_ticked_by_what_happened_in_the_project() {
        assertThat(current()).isEqualTo(Step.SELECT);
        session.select("Iran");
        assertThat(current()).isEqualTo(Step.MARK);
        session.mark("Iran", Session.ACTOR);
        assertThat(current()).isEqualTo(Step.UNDO);
        session.does(session.model().history()::undo);
        assertThat(current()).isEqualTo(Step.REDO);
        session.does(session.model().history()::redo);
        assertThat(current()).isEqualTo(Step.TELL);
        session.does(() -> session.model().mark(DocumentState.DONE));
        assertThat(standing())
                .containsExactly(
                        Standing.DONE, Standing.DONE, Standing.DONE, Standing.DONE, Standing.SKIPPED, Standing.DONE);
        assertThat(steps.walk().orElseThrow().isOver()).isTrue();
    }

    @Test
    void what_others_mark_is_no_step_of_ones_own() {
        session.workplace().addForeign("3", "Iran and a third", "annotator-b", "Iran", "Actor");
        session.settle();
        assertThat(current()).isEqualTo(Step.SELECT);
    }

    @Test
    void a_mark_without_words_seen_selected_counts_for_both() {
        session.mark("Iran", Session.ACTOR);
        assertThat(standing()).startsWith(Standing.DONE, Standing.DONE, Standing.HERE);
    }

    @Test
    void a_step_that_was_skipped_is_ticked_when_it_is_taken_after_all() {
        steps.skip();
        steps.skip();
        assertThat(standing()).startsWith(Standing.SKIPPED, Standing.SKIPPED, Standing.HERE);
        session.mark("Iran", Session.ACTOR);
        assertThat(standing()).startsWith(Standing.DONE, Standing.DONE, Standing.HERE);
    }

    @Test
    void who_leaves_is_not_led_again_until_they_want_it() {
        steps.leave();
        assertThat(steps.walk()).isEmpty();
        session.mark("Iran", Session.ACTOR);
        assertThat(steps.walk()).isEmpty();
        assertThat(settings.settings().habits().firstSteps()).isFalse();

        preferences.update(now -> now.withHabits(now.habits().withFirstSteps(true)));
        assertThat(steps.walk()).contains(Walk.BEGUN);
    }

    @Test
    void who_has_taken_all_steps_is_not_led_again() {
        Arrays.stream(Step.values()).forEach(_ -> steps.skip());
        active.close();
        assertThat(preferences.settings().habits().firstSteps()).isFalse();
        active = () -> {};
    }

    @Test
    void who_stops_halfway_is_led_again() {
        session.mark("Iran", Session.ACTOR);
        active.close();
        assertThat(preferences.settings().habits().firstSteps()).isTrue();
        active = () -> {};
    }

    @Test
    void taking_steps_in_any_order_comes_to_the_same() {
        Walk forth = Walk.BEGUN.after(Set.of(Step.MARK)).after(Set.of(Step.NEXT));
        Walk back = Walk.BEGUN.after(Set.of(Step.NEXT)).after(Set.of(Step.MARK));
        assertThat(forth).isEqualTo(back);
        assertThat(forth.current()).contains(Step.UNDO);
        assertThat(forth.after(Set.of(Step.TELL)).standing(Step.TELL)).isEqualTo(Standing.DONE);
    }

    private Step current() {
        return steps.walk().flatMap(Walk::current).orElseThrow();
    }

    private List<Standing> standing() {
        return Arrays.stream(Step.values())
                .map(step -> steps.walk().orElseThrow().standing(step))
                .toList();
    }
}
