package org.glossator.project.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import org.glossator.kit.Picture;
import org.glossator.kit.Property;
import org.glossator.message.ExplainedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Copies that went separate ways at random.
class MergingCopiesTest {

    private static final int CASES = 6;

    @TempDir
    Path folder;

    @Test
    void merging_one_into_the_other_gives_the_same_both_ways_and_a_second_time_nothing() {
        Property.check(CASES, random -> {
            Copies copies = copies(random);
            Path one = separated(copies, random);
            Path other = copies.copy(one);
            copies.edit(one, "Mina", 12, random);
            copies.edit(other, "Omid", 12, random);
            Path before = copies.snapshot(one);

            copies.merge(one, other);
            copies.merge(other, before);

            assertThat(copies.picture(one)).isEqualTo(copies.picture(other));
            assertThat(copies.files.check(one)).isEmpty();
            assertThat(copies.files.check(other)).isEmpty();
            Picture merged = copies.picture(one);
            assertThat(copies.merge(one, other).isNothing()).isTrue();
            assertThat(copies.merge(one, before).isNothing()).isTrue();
            assertThat(copies.picture(one)).isEqualTo(merged);
        });
    }

    @Test
    void three_copies_come_together_in_any_order() {
        Property.check(CASES, random -> {
            Copies copies = copies(random);
            Path one = separated(copies, random);
            Path other = copies.copy(one);
            Path third = copies.copy(one);
            List<Path> all = List.of(one, other, third);
            for (int round = 0; round < 2; round++) {
                copies.edit(one, "Mina", 6, random);
                copies.edit(other, "Omid", 6, random);
                copies.edit(third, "Parvin", 6, random);
                copies.merge(all.get(random.nextInt(3)), copies.snapshot(all.get(random.nextInt(3))));
            }

            Picture expected = together(copies, one, other, third);

            assertThat(together(copies, one, third, other)).isEqualTo(expected);
            assertThat(together(copies, third, other, one)).isEqualTo(expected);
            assertThat(together(copies, other, one, third)).isEqualTo(expected);
        });
    }

    private static Picture together(Copies copies, Path first, Path second, Path third) throws ExplainedException {
        Path target = copies.snapshot(first);
        Path middle = copies.snapshot(second);
        copies.merge(target, middle);
        copies.merge(target, copies.snapshot(third));
        assertThat(copies.files.check(target)).isEmpty();
        return copies.picture(target);
    }

    private static Path separated(Copies copies, RandomGenerator random) throws Exception {
        Path origin = copies.project();
        copies.edit(origin, "Mina", 10, random);
        return origin;
    }

    private Copies copies(RandomGenerator random) throws Exception {
        return new Copies(Files.createDirectory(folder.resolve("case-" + random.nextLong())));
    }
}
