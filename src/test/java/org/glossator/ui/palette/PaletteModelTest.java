package org.glossator.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.glossator.ui.palette.PaletteEntry.Badge;
import org.junit.jupiter.api.Test;

class PaletteModelTest {

    private final List<String> done = new ArrayList<>();
    private final List<PaletteEntry> entries = new ArrayList<>();
    private final PaletteModel model = new PaletteModel(List.of(
            () -> entries.stream(), () -> Stream.of(entry("Joint statement"), entry("Next document by ministry"))));

    @Test
    void everything_is_there_in_the_order_in_which_it_was_brought() {
        entries.addAll(List.of(entry("Undo"), entry("Next document")));
        model.open();
        assertThat(model.names())
                .containsExactly("Undo", "Next document", "Joint statement", "Next document by ministry");
    }

    @Test
    void what_was_used_lately_is_first_and_a_little_ahead() {
        entries.addAll(List.of(entry("Next mark"), entry("Next document"), entry("Undo")));
        use("Undo");
        use("Next document");
        model.open();
        assertThat(model.names()).startsWith("Next document", "Undo", "Next mark");
        model.typedProperty().set("next");
        assertThat(model.names()).first().isEqualTo("Next document");
        model.typedProperty().set("next mark");
        assertThat(model.names()).first().isEqualTo("Next mark");
    }

    @Test
    void a_much_better_fit_beats_what_was_used_lately() {
        entries.addAll(List.of(entry("Write a note"), entry("Note")));
        use("Write a note");
        model.open();
        model.typedProperty().set("note");
        assertThat(model.names()).first().isEqualTo("Note");
    }

    @Test
    void what_cannot_be_done_comes_last() {
        entries.add(new PaletteEntry("undo", "Undo", Badge.of("Edit"), "nothing was done", () -> {}));
        entries.add(entry("Undone documents"));
        model.open();
        model.typedProperty().set("undo");
        assertThat(model.names()).containsExactly("Undone documents", "Undo");
    }

    @Test
    void entries_are_as_they_stand_when_it_is_opened() {
        model.open();
        entries.add(entry("Later"));
        assertThat(model.names()).doesNotContain("Later");
        model.open();
        assertThat(model.names()).contains("Later");
        model.close();
        assertThat(model.names()).isEmpty();
    }

    private void use(String name) {
        model.open();
        model.typedProperty().set(name);
        model.run(model.rowsProperty().get().getFirst());
        assertThat(done).last().isEqualTo(name);
    }

    private PaletteEntry entry(String name) {
        return PaletteEntry.of(name, name, Badge.of("Go"), () -> done.add(name));
    }
}
