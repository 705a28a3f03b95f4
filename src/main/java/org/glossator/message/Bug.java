package org.glossator.message;

import java.util.HexFormat;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A failure that nobody foresaw, as it can be told and passed on: without the words of any document, which an
/// exception's own message might quote.
///
/// @param code a few letters to quote; the same place in the program gives the same code
/// @param details where it happened, to be copied
/// @param memory whether it is that there was no memory left
public record Bug(String code, String details, boolean memory) {

    private static final int FRAMES = 40;

    /// What is known of `failure`.
    public static Bug of(Throwable failure) {
        String details = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(5)
                .map(Bug::told)
                .collect(Collectors.joining("\n"));
        Throwable root = root(failure);
        String code = "GL-" + HexFormat.of().withUpperCase().toHexDigits((short) fingerprint(root));
        return new Bug(code, details, root instanceof OutOfMemoryError);
    }

    /// What was wrapped on its way between threads is the same wherever it came out.
    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while ((root instanceof CompletionException || root instanceof ExecutionException) && root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    private static String told(Throwable failure) {
        return Stream.concat(
                        Stream.of(failure.getClass().getName()),
                        Stream.of(failure.getStackTrace()).limit(FRAMES).map(frame -> "    at " + frame))
                .collect(Collectors.joining("\n"));
    }

    private static int fingerprint(Throwable failure) {
        StackTraceElement[] frames = failure.getStackTrace();
        String place = Stream.of(frames)
                .filter(frame -> frame.getClassName().startsWith("org.glossator"))
                .findFirst()
                .or(() -> Stream.of(frames).findFirst())
                .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                .orElse("");
        int hash = (failure.getClass().getName() + place).hashCode();
        return hash ^ (hash >>> 16);
    }
}
