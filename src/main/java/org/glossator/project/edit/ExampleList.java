package org.glossator.project.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// The list of examples in a guideline: the items beneath the first heading of this name.
record ExampleList(String heading) {

    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*?)\\s*#*");

    /// The guideline with `example` as the last item of the list.
    String with(String example, String guideline) {
        String item = "* " + example;
        List<String> lines = new ArrayList<>(
                guideline.isBlank()
                        ? List.of()
                        : Arrays.asList(guideline.stripTrailing().split("\\R", -1)));
        int begin = 0;
        while (begin < lines.size() && !isOurs(lines.get(begin))) {
            begin++;
        }
        if (begin == lines.size()) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(List.of("## " + heading, "", item));
            return String.join("\n", lines);
        }
        int end = begin + 1;
        while (end < lines.size() && !HEADING.matcher(lines.get(end)).matches()) {
            end++;
        }
        if (lines.subList(begin, end).contains(item)) {
            return guideline;
        }
        while (lines.get(end - 1).isBlank()) {
            end--;
        }
        lines.add(end, item);
        if (end == begin + 1) {
            lines.add(end, "");
        }
        return String.join("\n", lines);
    }

    private boolean isOurs(String line) {
        var found = HEADING.matcher(line);
        return found.matches() && found.group(1).equalsIgnoreCase(heading);
    }
}
