package org.glossator.ui.steps;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.glossator.message.Message;

/// How far a person has come with the first steps. Things count in whatever order they were done.
///
/// @param done what happened
/// @param skipped what they did not want to do
public record Walk(Set<Step> done, Set<Step> skipped) {

    /// Where everyone begins.
    public static final Walk BEGUN = new Walk(Set.of(), Set.of());

    public Walk {
        done = Set.copyOf(done);
        skipped = Set.copyOf(skipped);
    }

    /// How a step stands.
    public enum Standing {
        AHEAD,
        HERE,
        DONE,
        SKIPPED;

        /// The standing of a step of this title, in words.
        Message of(String title) {
            return switch (this) {
                case AHEAD -> Message.of("steps.ahead", title);
                case HERE -> Message.of("steps.here", title);
                case DONE -> Message.of("steps.done", title);
                case SKIPPED -> Message.of("steps.skipped", title);
            };
        }
    }

    /// The step one is led to; empty once there is none left.
    public Optional<Step> current() {
        return Arrays.stream(Step.values())
                .filter(step -> !done.contains(step) && !skipped.contains(step))
                .findFirst();
    }

    /// Whether no step is left.
    public boolean isOver() {
        return current().isEmpty();
    }

    public Standing standing(Step step) {
        if (done.contains(step)) {
            return Standing.DONE;
        }
        if (skipped.contains(step)) {
            return Standing.SKIPPED;
        }
        return current().filter(step::equals).isPresent() ? Standing.HERE : Standing.AHEAD;
    }

    /// After these things happened. Who has marked words has selected some, and who has gone further than an optional
    /// step has passed it.
    Walk after(Set<Step> happened) {
        Set<Step> all = EnumSet.noneOf(Step.class);
        all.addAll(done);
        all.addAll(happened);
        if (all.contains(Step.MARK)) {
            all.add(Step.SELECT);
        }
        Set<Step> passed = EnumSet.noneOf(Step.class);
        passed.addAll(skipped);
        all.forEach(later -> Arrays.stream(Step.values())
                .filter(step -> step.isOptional() && step.compareTo(later) < 0)
                .forEach(passed::add));
        passed.removeAll(all);
        return new Walk(all, passed);
    }

    /// Without the step one is led to.
    Walk skipping() {
        Set<Step> all = EnumSet.noneOf(Step.class);
        all.addAll(skipped);
        current().ifPresent(all::add);
        return new Walk(done, all);
    }
}
