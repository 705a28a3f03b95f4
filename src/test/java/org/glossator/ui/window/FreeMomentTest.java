package org.glossator.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.glossator.message.Message;
import org.glossator.ui.FxKit;
import org.glossator.ui.dialog.Choice;
import org.glossator.ui.dialog.Prompt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreeMomentTest {

    private static final Message MEANWHILE = Message.of("start.meanwhile", "Astana.gloss");

    @TempDir
    private Path folder;

    private final List<String> done = new ArrayList<>();

    @Test
    void what_is_wanted_is_done_at_once_where_nothing_is_in_its_way() {
        try (WindowUnderTest window = new WindowUnderTest(folder, 900, 600)) {
            FxKit.run(() -> {
                window.window.whenFree(MEANWHILE, () -> done.add("opened"));
                assertThat(done).containsExactly("opened");
            });
            assertThat(window.notice()).isEmpty();
        }
    }

    @Test
    void it_waits_until_what_the_window_asks_is_answered() {
        try (WindowUnderTest window = new WindowUnderTest(folder, 900, 600)) {
            Message title = Message.of("ui.trouble-title");
            FxKit.run(() -> {
                var prompts = window.window.surroundings().dialogue().prompts();
                prompts.show(Prompt.of(title, "First", Choice.main(Message.of("ui.close"), () -> {
                    done.add("answered");
                    prompts.show(Prompt.of(title, "Second", Choice.close()));
                })));
                window.window.whenFree(MEANWHILE, () -> done.add("earlier wish"));
                window.window.whenFree(MEANWHILE, () -> done.add("opened"));
            });
            assertThat(window.notice()).isEqualTo(MEANWHILE.sentence());
            window.press("Close");
            assertThat(done).containsExactly("answered");
            window.press("Close");
            assertThat(done).containsExactly("answered", "opened");
        }
    }

    @Test
    void it_waits_until_work_has_ended_and_a_file_has_been_chosen() {
        try (WindowUnderTest window = new WindowUnderTest(folder, 900, 600)) {
            CompletableFuture<String> work = new CompletableFuture<>();
            FxKit.run(() -> {
                window.window.surroundings().work().start(MEANWHILE, _ -> work, _ -> done.add("work"));
                window.window.whenFree(MEANWHILE, () -> done.add("opened"));
            });
            assertThat(done).isEmpty();
            work.complete("");
            window.settle();
            assertThat(done).containsExactly("work", "opened");

            window.files.meanwhile(() -> {
                window.window.whenFree(MEANWHILE, () -> done.add("second"));
                done.add("chosen");
            });
            FxKit.run(() -> window.window.surroundings().dialogue().files().openProject(Optional.empty()));
            window.settle();
            assertThat(done).containsExactly("work", "opened", "chosen", "second");
        }
    }

    @Test
    void a_window_that_was_closed_does_not_come_forward() {
        WindowUnderTest window = new WindowUnderTest(folder, 900, 600);
        FxKit.run(() -> {
            window.stage.setIconified(true);
            assertThat(window.window.comeForward()).isTrue();
            assertThat(window.stage.isIconified()).isFalse();
        });
        window.close();
        FxKit.run(() -> assertThat(window.window.comeForward()).isFalse());
    }
}
