package org.glossator.ui.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.glossator.annotation.DocumentState;
import org.glossator.schema.LabelName;
import org.glossator.ui.FxKit;
import org.glossator.ui.annotate.listing.Criterion;
import org.glossator.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The left side with filters and layers, to be looked at.
class DocumentsPicturesTest {

    @TempDir
    Path folder;

    @Test
    void the_sample_filtered_with_layers_beneath() {
        try (Workplace workplace = Workplace.sample(folder);
                AnnotateWindow window = AnnotateWindow.over(workplace, Theme.LIGHT, 1440, 900)) {
            FxKit.run(() -> {
                window.model().documents().criteria().add(new Criterion.Marked(new LabelName("Actor")));
                window.model().documents().criteria().add(new Criterion.InState(DocumentState.IN_PROGRESS));
                window.model().toggleAllBeneath();
            });
            window.settle();
            FxKit.run(() -> window.model().foreign().lookBeneath(99));
            window.picture("documents-light");

            assertThat(window.overflowing()).isEmpty();
        }
    }

    @Test
    void in_the_dark_and_small_with_nothing_listed() {
        try (Workplace workplace = Workplace.sample(folder);
                AnnotateWindow window = AnnotateWindow.over(workplace, Theme.DARK, 1024, 700)) {
            FxKit.run(() -> {
                window.model().documents().filterProperty().set("no such words in any name");
                window.model().documents().criteria().add(new Criterion.Noted());
                window.model().documents().criteria().add(new Criterion.Disputed());
                window.model().documents().criteria().add(new Criterion.Marked(new LabelName("Joint communiqué")));
            });
            window.settle();
            window.picture("documents-dark-none");

            assertThat(window.overflowing()).isEmpty();
        }
    }

    @Test
    void ten_thousand_documents_filter_without_a_hitch() {
        String[] texts =
                IntStream.range(0, 10_000).mapToObj(i -> "Statement " + i).toArray(String[]::new);
        try (Workplace workplace = Workplace.in(folder, texts);
                AnnotateWindow window = AnnotateWindow.over(workplace, Theme.LIGHT, 1440, 900)) {
            for (String words : List.of("9", "99", "", "1", "")) {
                long start = System.nanoTime();
                FxKit.run(() -> window.model().documents().filterProperty().set(words));
                long sifted = System.nanoTime();
                FxKit.pulse();
                System.out.printf(
                        "“%s”: listed after %.1f ms, drawn after %.1f ms%n",
                        words, (sifted - start) / 1e6, (System.nanoTime() - start) / 1e6);
            }
            window.picture("documents-10000");

            assertThat(window.model().documents().shown()).hasSize(10_000);
        }
    }
}
