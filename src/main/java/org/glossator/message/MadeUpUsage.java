package org.glossator.message;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the command line says of its options, in a made-up language: what is typed or filled in stays as it is.
final class MadeUpUsage {

    private static final Pattern FIXED =
            Pattern.compile("(?<![\\w-])--[a-z][a-z-]*|\\$\\{[^}]+\\}|%[ns]|@\\|[a-z,]+ |\\|@");

    private MadeUpUsage() {}

    static String of(String english, MadeUp language) {
        StringBuilder made = new StringBuilder();
        int copied = 0;
        for (Matcher fixed = FIXED.matcher(english); fixed.find(); copied = fixed.end()) {
            made.append(language.words(english.substring(copied, fixed.start())))
                    .append(fixed.group());
        }
        return made.append(language.words(english.substring(copied))).toString();
    }
}
