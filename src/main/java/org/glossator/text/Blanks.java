package org.glossator.text;

import java.util.Arrays;

/// What separates words and is none: white space of every kind, line ends and the separators of old data files.
public final class Blanks {

    private Blanks() {}

    /// Whether `unit` is a blank; none lies beyond the Basic Multilingual Plane.
    public static boolean isBlank(char unit) {
        return unit <= ' '
                ? unit == ' ' || (unit >= '\t' && unit <= '\r') || (unit >= 0x1C && unit <= 0x1F)
                : unit >= 0x85 && (unit == 0x85 || Character.isSpaceChar(unit));
    }

    /// Whether programs that read line by line may take `unit` for the end of one: what Python's `splitlines` does.
    public static boolean endsLine(char unit) {
        return (unit >= '\n' && unit <= '\r')
                || (unit >= 0x1C && unit <= 0x1E)
                || unit == 0x85
                || unit == 0x2028
                || unit == 0x2029;
    }

    /// Whether all of `span` ends lines.
    public static boolean areLineEnds(String text, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (!endsLine(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// The runs of a text without blanks, as they are found.
    static final class Runs {

        private int[] starts;
        private int[] ends;
        private int size;

        Runs(int expected) {
            starts = new int[expected + 8];
            ends = new int[expected + 8];
        }

        /// Adds the runs in `[start, end)`.
        void add(String text, int start, int end) {
            int at = start;
            while (at < end) {
                while (at < end && isBlank(text.charAt(at))) {
                    at++;
                }
                int from = at;
                while (at < end && !isBlank(text.charAt(at))) {
                    at++;
                }
                if (at > from) {
                    add(from, at);
                }
            }
        }

        private void add(int start, int end) {
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
            }
            starts[size] = start;
            ends[size++] = end;
        }

        int size() {
            return size;
        }

        int start(int run) {
            return starts[run];
        }

        int[] starts() {
            return Arrays.copyOf(starts, size);
        }

        int[] ends() {
            return Arrays.copyOf(ends, size);
        }
    }
}
