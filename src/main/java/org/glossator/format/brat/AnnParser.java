package org.glossator.format.brat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.glossator.format.brat.AnnLine.Argument;
import org.jspecify.annotations.Nullable;

/// Reads lines one by one, as brat itself takes them: what it takes no sense of is unreadable, and nothing is guessed.
final class AnnParser {

    private AnnParser() {}

    /// What `text` says, which stands on the line of this number.
    static AnnLine parse(String text, int line) {
        int tab = text.indexOf('\t');
        if (tab < 1) {
            return new AnnLine.Unreadable(line);
        }
        String id = text.substring(0, tab);
        int second = text.indexOf('\t', tab + 1);
        String body = text.substring(tab + 1, second < 0 ? text.length() : second);
        @Nullable String tail = second < 0 ? null : text.substring(second + 1);
        @Nullable AnnLine read = isId(id) ? read(id, body, tail, line) : null;
        return read == null ? new AnnLine.Unreadable(line) : read;
    }

    private static @Nullable AnnLine read(String id, String body, @Nullable String tail, int line) {
        int blank = body.indexOf(' ');
        String type = blank < 0 ? body : body.substring(0, blank);
        String rest = blank < 0 ? "" : body.substring(blank + 1);
        if (type.isEmpty()) {
            return null;
        }
        return switch (id.charAt(0)) {
            case 'T' -> mention(id, type, rest.stripTrailing(), tail, line);
            case 'E' -> event(id, words(body), line);
            case 'R' -> link(id, words(body), line);
            case '*' -> equivalence(words(body), line);
            case 'A', 'M' -> attribute(type, rest, line);
            case 'N' -> normalisation(words(body), tail == null ? "" : tail, line);
            case '#' -> note(words(body), tail == null ? "" : tail, line);
            default -> null;
        };
    }

    /// A letter or `#` and a number; the star has none.
    private static boolean isId(String id) {
        return id.equals("*") || (id.length() > 1 && isNumber(id, 1));
    }

    private static boolean isNumber(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.length() > from && text.length() - from < 10;
    }

    private static @Nullable AnnLine mention(String id, String type, String spans, @Nullable String tail, int line) {
        int[] offsets = new int[2];
        int count = 0;
        int at = 0;
        while (at < spans.length()) {
            int end = at;
            while (end < spans.length() && spans.charAt(end) != ' ' && spans.charAt(end) != ';') {
                end++;
            }
            String number = spans.substring(at, end);
            boolean betweenPairs = count % 2 == 1;
            boolean parted = end == spans.length() || (spans.charAt(end) == (betweenPairs ? ';' : ' '));
            if (!isNumber(number, 0) || !parted) {
                return null;
            }
            offsets = count == offsets.length ? Arrays.copyOf(offsets, count * 2) : offsets;
            offsets[count++] = Integer.parseInt(number);
            at = end + 1;
        }
        boolean whole = count > 0 && count % 2 == 0 && !spans.endsWith(";");
        return whole ? new AnnLine.Mention(line, id, type, new Offsets(Arrays.copyOf(offsets, count)), tail) : null;
    }

    private static @Nullable AnnLine event(String id, List<String> words, int line) {
        List<Argument> arguments = arguments(words);
        if (arguments.isEmpty() || arguments.size() < words.size()) {
            return null;
        }
        Argument trigger = arguments.getFirst();
        return new AnnLine.Event(line, id, trigger.role(), trigger.id(), arguments.subList(1, arguments.size()));
    }

    private static @Nullable AnnLine link(String id, List<String> words, int line) {
        List<Argument> ends = arguments(words.subList(1, words.size()));
        if (words.size() != 3
                || ends.size() != 2
                || ends.get(0).role().equals(ends.get(1).role())) {
            return null;
        }
        boolean turned = ends.get(0).role().equals("Arg2") && ends.get(1).role().equals("Arg1");
        return new AnnLine.Link(line, id, words.getFirst(), ends.get(turned ? 1 : 0), ends.get(turned ? 0 : 1));
    }

    private static @Nullable AnnLine equivalence(List<String> words, int line) {
        return words.size() < 3
                ? null
                : new AnnLine.Equivalence(line, words.getFirst(), words.subList(1, words.size()));
    }

    private static @Nullable AnnLine attribute(String name, String rest, int line) {
        int blank = rest.indexOf(' ');
        String target = blank < 0 ? rest : rest.substring(0, blank);
        @Nullable String value = blank < 0 || rest.substring(blank).isBlank() ? null : rest.substring(blank + 1);
        return target.isEmpty() ? null : new AnnLine.Attribute(line, name, target, value);
    }

    private static @Nullable AnnLine normalisation(List<String> words, String tail, int line) {
        return words.size() != 3 || words.get(2).indexOf(':') < 1
                ? null
                : new AnnLine.Normalisation(line, words.get(0), words.get(1), words.get(2), tail);
    }

    private static @Nullable AnnLine note(List<String> words, String tail, int line) {
        return words.size() != 2 ? null : new AnnLine.Note(line, words.get(0), words.get(1), tail);
    }

    /// The words that are arguments, up to the first that is none.
    private static List<Argument> arguments(List<String> words) {
        List<Argument> arguments = new ArrayList<>();
        for (String word : words) {
            int colon = word.lastIndexOf(':');
            if (colon < 1 || colon == word.length() - 1) {
                break;
            }
            arguments.add(new Argument(word.substring(0, colon), word.substring(colon + 1)));
        }
        return arguments;
    }

    private static List<String> words(String body) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < body.length()) {
            int end = body.indexOf(' ', at);
            end = end < 0 ? body.length() : end;
            if (end > at) {
                words.add(body.substring(at, end));
            }
            at = end + 1;
        }
        return words;
    }
}
