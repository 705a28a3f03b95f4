package org.glossator.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.glossator.ui.FxKit;
import org.junit.jupiter.api.Test;

/// What can wait until the window has been drawn waits so long, and no longer.
class OnceDrawnTest {

    private final List<String> done = new CopyOnWriteArrayList<>();
    private final OnceDrawn once = new OnceDrawn(Runnable::run);

    @Test
    void what_comes_before_the_window_is_drawn_is_done_after_it_in_its_order() {
        FxKit.run(() -> {
            once.execute(() -> done.add("first"));
            once.watch();
            once.execute(() -> done.add("second"));
            assertThat(done).isEmpty();
        });
        FxKit.pulse();
        assertThat(done).containsExactly("first", "second");
    }

    @Test
    void what_comes_later_is_done_at_once() {
        FxKit.run(once::watch);
        FxKit.pulse();
        FxKit.run(() -> {
            once.execute(() -> done.add("later"));
            assertThat(done).containsExactly("later");
        });
    }

    @Test
    void as_long_as_no_window_is_shown_nothing_is_done() {
        FxKit.run(() -> once.execute(() -> done.add("never")));
        FxKit.pulse();
        assertThat(done).isEmpty();
    }
}
