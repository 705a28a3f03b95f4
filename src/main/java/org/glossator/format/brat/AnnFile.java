package org.glossator.format.brat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.glossator.format.Finding;
import org.glossator.format.FormatException;
import org.glossator.format.Utf8File;

/// A file of annotations, line by line, and what is found in it.
record AnnFile(Path path, List<String> lines) {

    /// The lines of `path`; none if there is no such file.
    static AnnFile read(Path path) throws FormatException {
        if (!Files.exists(path)) {
            return new AnnFile(path, List.of());
        }
        String content = Utf8File.read(path, Brat.LARGEST).text();
        List<String> lines = new ArrayList<>();
        int at = 0;
        while (at < content.length()) {
            int end = content.indexOf('\n', at);
            end = end < 0 ? content.length() : end;
            boolean returned = end > at && content.charAt(end - 1) == '\r';
            lines.add(content.substring(at, returned ? end - 1 : end));
            at = end + 1;
        }
        return new AnnFile(path, lines);
    }

    /// The line of this number, counted from 1.
    String line(int number) {
        return lines.get(number - 1);
    }

    /// What is found on a line: the message `key` with file, line and then `more` as its arguments.
    Finding finding(int line, String key, Object... more) {
        return Finding.at(path, line, key, more);
    }
}
