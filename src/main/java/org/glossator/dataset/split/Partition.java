package org.glossator.dataset.split;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/// Into what documents are split.
public sealed interface Partition {

    /// The name of each split with its share in relation to the others, in order.
    Map<String, Integer> shares();

    /// The names of the splits, in order.
    default List<String> names() {
        return List.copyOf(shares().keySet());
    }

    /// Splits by share.
    ///
    /// @param shares names of small letters, digits and `_`, with shares that count in relation to each other
    record Shares(Map<String, Integer> shares) implements Partition {

        /// As most people split.
        public static final Shares USUAL = of("train", 80, "dev", 10, "test", 10);

        public Shares {
            shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
            if (shares.isEmpty() || shares.values().stream().anyMatch(share -> share < 1)) {
                throw new IllegalArgumentException("Not shares: " + shares);
            }
            if (!shares.keySet().stream().allMatch(Partition::isName)) {
                throw new IllegalArgumentException("Not names of splits: " + shares.keySet());
            }
        }

        private static Shares of(String first, int one, String second, int two, String third, int three) {
            Map<String, Integer> shares = new LinkedHashMap<>();
            shares.put(first, one);
            shares.put(second, two);
            shares.put(third, three);
            return new Shares(shares);
        }
    }

    /// Folds of one size, for cross-validation: each is left out of training once.
    ///
    /// @param count 2 to 100
    record Folds(int count) implements Partition {

        private static final int MOST = 100;

        public Folds {
            if (!isCount(count)) {
                throw new IllegalArgumentException("Not a number of folds: " + count);
            }
        }

        /// Whether there can be so many.
        public static boolean isCount(int count) {
            return count >= 2 && count <= MOST;
        }

        @Override
        public Map<String, Integer> shares() {
            int digits = String.valueOf(count).length();
            Map<String, Integer> shares = new LinkedHashMap<>();
            IntStream.rangeClosed(1, count)
                    .forEach(fold -> shares.put("fold" + String.format(Locale.ROOT, "%0" + digits + "d", fold), 1));
            return Collections.unmodifiableMap(shares);
        }
    }

    /// Whether a split can be called so, as a file and in a program.
    static boolean isName(String name) {
        return name.matches("[a-z][a-z0-9_]{0,39}");
    }
}
