package org.glossator.schema.brat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line of a configuration file that defines something.
///
/// @param number counted from 1
/// @param section the name in the brackets above it; empty before the first
/// @param indent how far it is from the margin: what stands further in is narrower
/// @param type the first word
/// @param rest what follows it; may be empty
record ConfLine(int number, String section, int indent, String type, String rest) {

    private static final Pattern SECTION = Pattern.compile("\\s*\\[([^\\]]*)\\]\\s*");
    private static final Pattern LINE = Pattern.compile("(\\s*)(\\S+)(?:\\s+(.*?))?\\s*");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*-+\\s*");

    /// The lines of `text` that say something: no comments, separators and blanks.
    static List<ConfLine> of(String text) {
        List<ConfLine> lines = new ArrayList<>();
        String section = "";
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            Matcher header = SECTION.matcher(line);
            Matcher parts = LINE.matcher(line);
            if (line.isBlank()
                    || line.stripLeading().startsWith("#")
                    || SEPARATOR.matcher(line).matches()) {
                continue;
            }
            if (header.matches()) {
                section = header.group(1).strip();
            } else if (parts.matches()) {
                String rest = Optional.ofNullable(parts.group(3)).orElse("");
                lines.add(new ConfLine(number, section, parts.group(1).length(), parts.group(2), rest));
            }
        }
        return lines;
    }
}
