package org.glossator.format.conll;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.glossator.text.Blanks;

/// Reads lines of CoNLL-U.
final class ConlluReader implements ConllFile.LineReader {

    private static final Pattern COMMENT = Pattern.compile("#\\s*([^=]*?)\\s*(?:=\\s*(.*?)\\s*)?");
    private static final Pattern TAG = Pattern.compile("O|[BILUES]-.+|[BI]");
    private static final List<String> NAMES = List.of("NER", "ner", "NE", "Entity");

    private final ConllFile file;
    private String blanks = "";
    private boolean blanksTold = true;
    private int innerWords;
    private boolean innerTagged;
    private boolean toldOfOthers;
    private boolean toldOfTags;
    private String said = "";
    private int saidOn;
    private int saidFrom;

    ConlluReader(ConllFile file) {
        this.file = file;
    }

    @Override
    public void take(String line, int number) {
        if (line.isBlank()) {
            endSentence();
        } else if (line.startsWith("#")) {
            comment(line, number);
        } else {
            word(line, number);
        }
    }

    private void endSentence() {
        if (saidOn > 0) {
            String there = file.assembly()
                    .text()
                    .substring(Math.min(saidFrom, file.assembly().text().length()));
            if (!withoutBlanks(said).equals(withoutBlanks(there))) {
                file.tell(saidOn, "format.conll-u-text", said.strip(), there.strip());
            }
        }
        saidOn = 0;
        innerWords = 0;
        file.endSentence();
    }

    private static String withoutBlanks(String text) {
        StringBuilder without = new StringBuilder(text.length());
        text.chars().filter(unit -> !Blanks.isBlank((char) unit)).forEach(unit -> without.append((char) unit));
        return without.toString();
    }

    private void comment(String line, int number) {
        var comment = COMMENT.matcher(line);
        if (!comment.matches()) {
            return;
        }
        String value = comment.group(2) == null ? "" : comment.group(2);
        switch (comment.group(1)) {
            case "newdoc", "newdoc id" -> {
                end();
                file.endDocument();
                blanks = "";
                blanksTold = true;
                if (!value.isBlank()) {
                    file.name(value);
                }
            }
            case "newpar", "newpar id" -> blanks = blanksTold ? blanks : "\n\n";
            case "text" -> {
                said = value;
                saidOn = number;
                saidFrom = file.assembly().text().length();
            }
            default -> {
                // Other comments say nothing of tokens or mentions.
            }
        }
    }

    private void word(String line, int number) {
        List<String> columns = Columns.of(line);
        String id = columns.getFirst();
        if (columns.size() != 10
                || !id.matches("\\d{1,7}([-.]\\d{1,7})?")
                || columns.get(1).isBlank()) {
            file.refuse(number, "format.conll-columns", columns.size(), 10);
            return;
        }
        String form = columns.get(1).strip();
        if (form.indexOf('\0') >= 0) {
            file.refuse(number, "format.conll-nul");
            return;
        }
        if (id.indexOf('.') >= 0) {
            return;
        }
        if (!toldOfOthers && columns.subList(2, 9).stream().anyMatch(Columns::says)) {
            toldOfOthers = true;
            file.tell(number, "format.conll-other-columns");
        }
        Assembly assembly = file.assembly();
        String[] miscellaneous = columns.get(9).split("\\|", -1);
        int hyphen = id.indexOf('-');
        if (hyphen > 0) {
            token(form, miscellaneous, number);
            innerWords = Math.max(
                    0, Integer.parseInt(id.substring(hyphen + 1)) - Integer.parseInt(id.substring(0, hyphen)) + 1);
            Optional<String> tag = tag(miscellaneous, number);
            innerTagged = tag.isPresent();
            tag.ifPresent(told -> file.decoder().tag(told, assembly.size() - 1, number));
            return;
        }
        boolean inner = innerWords > 0;
        innerWords -= inner ? 1 : 0;
        if (inner && innerTagged) {
            return;
        }
        if (inner) {
            assembly.sameToken();
        } else {
            token(form, miscellaneous, number);
        }
        file.decoder().tag(tag(miscellaneous, number).orElse("O"), assembly.size() - 1, number);
    }

    private void token(String form, String[] miscellaneous, int number) {
        Assembly assembly = file.assembly();
        String before = blanks;
        blanks = " ";
        blanksTold = false;
        for (String each : miscellaneous) {
            int equals = each.indexOf('=');
            String name = equals < 0 ? each : each.substring(0, equals);
            String value = each.substring(equals + 1);
            switch (name) {
                case "SpaceAfter" -> {
                    blanks = value.equals("No") ? "" : " ";
                    blanksTold = value.equals("No");
                }
                case "SpacesAfter" -> {
                    blanks = spaces(value, number);
                    blanksTold = true;
                }
                case "SpacesBefore" -> before = assembly.isEmpty() ? spaces(value, number) : before;
                default -> {
                    // Not ours to read.
                }
            }
        }
        assembly.blanks(before);
        assembly.token(form);
    }

    private String spaces(String written, int number) {
        Optional<String> read = Spaces.read(written);
        if (read.isEmpty()) {
            file.tell(number, "format.conll-u-spaces", written);
        }
        return read.orElse(" ");
    }

    private Optional<String> tag(String[] miscellaneous, int number) {
        for (String each : miscellaneous) {
            int equals = each.indexOf('=');
            if (equals > 0 && NAMES.contains(each.substring(0, equals))) {
                String value = each.substring(equals + 1);
                if (TAG.matcher(value).matches()) {
                    return Optional.of(value);
                }
                if (!toldOfTags) {
                    toldOfTags = true;
                    file.tell(number, "format.conll-u-tag", each);
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public void end() {
        endSentence();
        if (!file.assembly().isEmpty() && blanksTold) {
            file.assembly().blanks(blanks);
        }
    }
}
