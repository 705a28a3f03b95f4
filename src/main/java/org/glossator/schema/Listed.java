package org.glossator.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// A list of which one member, if it is there, is to be changed.
record Listed<T>(List<T> all, Predicate<T> isIt) {

    List<T> with(T added, int index) {
        List<T> result = new ArrayList<>(all);
        result.add(Math.clamp(index, 0, result.size()), added);
        return result;
    }

    List<T> revised(UnaryOperator<T> revision) {
        return all.stream()
                .map(each -> isIt.test(each) ? revision.apply(each) : each)
                .toList();
    }

    List<T> without() {
        return all.stream().filter(isIt.negate()).toList();
    }

    /// The member at `index` among the others.
    List<T> moved(int index) {
        T it = all.stream().filter(isIt).findFirst().orElseThrow();
        return new Listed<>(without(), isIt).with(it, index);
    }
}
