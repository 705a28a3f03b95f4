package org.glossator.ui.exporting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import org.glossator.format.FormatException;
import org.glossator.message.Message;
import org.junit.jupiter.api.Test;

class TrialTest {

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final List<String> heard = new ArrayList<>();
    private final Trial<String> trial =
            new Trial<>(background::add, Runnable::run, heard::add, refusal -> heard.add("refused: " + refusal.key()));

    @Test
    void what_is_worked_out_is_told() {
        trial.begin(_ -> "first");
        assertThat(trial.busyProperty().get()).isTrue();
        background.remove().run();
        assertThat(heard).containsExactly("first");
        assertThat(trial.busyProperty().get()).isFalse();
    }

    @Test
    void of_what_was_begun_before_nothing_is_heard() {
        trial.begin(_ -> "first");
        trial.begin(_ -> "second");
        background.remove().run();
        assertThat(trial.busyProperty().get()).isTrue();
        background.remove().run();
        assertThat(heard).containsExactly("second");
    }

    @Test
    void what_is_under_way_stops_when_it_tells_how_far_it_is() {
        List<String> reached = new ArrayList<>();
        trial.begin(progress -> {
            progress.report(1, 4);
            assertThat(trial.fractionProperty().get()).isEqualTo(0.25);
            trial.begin(_ -> "second");
            assertThatThrownBy(() -> progress.report(2, 4)).isInstanceOf(CancellationException.class);
            reached.add("told to stop");
            throw new CancellationException();
        });
        background.remove().run();
        background.remove().run();
        assertThat(reached).containsExactly("told to stop");
        assertThat(heard).containsExactly("second");
    }

    @Test
    void a_refusal_is_told_as_one() {
        trial.begin(_ -> {
            throw FormatException.about(Path.of("there"), Message.of("exporting.no-target"));
        });
        background.remove().run();
        assertThat(heard).containsExactly("refused: exporting.no-target");
    }
}
