package org.glossator.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.glossator.kit.Picture;
import org.glossator.kit.RandomEdits;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomHistoryTest {

    private static final int EDITS = 120;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void undoing_all_gives_the_beginning_redoing_all_the_end_and_reopening_the_same(long seed) throws Exception {
        RandomGenerator random = new SplittableRandom(seed);
        Desk desk = new Desk(folder);
        Picture beginning;
        Picture end;
        int done = 0;
        try (Project project = desk.sit("Mina")) {
            beginning = Picture.of(project);
            for (int i = 0; i < EDITS; i++) {
                done += project.apply(RandomEdits.edit(random, project, desk.layer))
                                .isPresent()
                        ? 1
                        : 0;
            }
            end = Picture.of(project);
        }
        try (Project project = desk.sit("Mina")) {
            assertThat(Picture.of(project)).as("reopened, seed %d", seed).isEqualTo(end);
            assertThat(stepsOf(project::undo, project)).as("seed %d", seed).isEqualTo(done);
            assertSame(Picture.of(project), beginning, seed);
        }
        try (Project project = desk.sit("Mina")) {
            assertSame(Picture.of(project), beginning, seed);
            assertThat(stepsOf(project::redo, project)).as("seed %d", seed).isEqualTo(done);
            assertSame(Picture.of(project), end, seed);
        }
        try (Project project = desk.sit("Mina")) {
            assertSame(Picture.of(project), end, seed);
        }
        assertThat(desk.files.check(desk.file)).as("seed %d", seed).isEmpty();
    }

    private static void assertSame(Picture found, Picture expected, long seed) {
        assertThat(found.unordered()).as("seed %d", seed).isEqualTo(expected.unordered());
    }

    private interface Step {
        java.util.concurrent.CompletableFuture<Optional<Undone>> take();
    }

    private static int stepsOf(Step step, Project project) throws Exception {
        int steps = 0;
        while (true) {
            Optional<Undone> undone = step.take().get();
            if (undone.isEmpty()) {
                return steps;
            }
            assertThat(undone.get().left()).isEmpty();
            steps++;
        }
    }
}
