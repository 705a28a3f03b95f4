package org.glossator.format.conll;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.glossator.format.ByteLines;
import org.glossator.format.DocumentSink;
import org.glossator.format.Finding;
import org.glossator.format.FormatException;
import org.glossator.format.ImportReport;
import org.glossator.format.LayeredDocument;
import org.glossator.format.Reading;
import org.glossator.format.Tally;
import org.glossator.format.conll.MentionDecoder.Mention;
import org.glossator.message.Message;
import org.glossator.task.Progress;
import org.jspecify.annotations.Nullable;

/// One reading of one file: its lines go to a reader of the format, its documents to the sink. A document with a line
/// that is none of the format is left out, since its text would lack a word.
final class ConllFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path path;
    private final MentionDecoder decoder;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Ready> ready = new ArrayList<>();
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    private Assembly assembly = new Assembly();
    private @Nullable Finding refusal;
    private @Nullable String name;
    private int emitted;

    /// Takes the lines of one of the formats.
    interface LineReader {

        /// Takes a line without its end, counted from 1.
        void take(String line, int number);

        /// Takes the end of the file.
        void end();
    }

    /// A document whose last line was read. It waits until it is known whether more follow, which its name may need.
    private record Ready(
            Assembly assembly,
            List<Mention> mentions,
            @Nullable String name,
            @Nullable Finding refusal) {}

    ConllFile(Path path) {
        this.path = path;
        this.decoder = new MentionDecoder(path);
    }

    MentionDecoder decoder() {
        return decoder;
    }

    /// The document that is being read.
    Assembly assembly() {
        return assembly;
    }

    void tell(int line, String key, Object... more) {
        findings.add(Finding.at(path, line, key, more));
    }

    /// Refuses the document that is being read; the first refusal counts.
    void refuse(int line, String key, Object... more) {
        refusal = refusal == null ? Finding.at(path, line, key, more) : refusal;
    }

    /// Names the document that is being read.
    void name(String told) {
        name = told;
    }

    void endSentence() {
        decoder.endSentence();
        assembly.endSentence();
    }

    /// Ends the document that is being read, if anything of it was.
    void endDocument() {
        endSentence();
        List<Mention> mentions = decoder.taken();
        if (!assembly.isEmpty() || refusal != null) {
            ready.add(new Ready(assembly, mentions, name, refusal));
        }
        assembly = new Assembly();
        refusal = null;
        name = null;
    }

    /// Reads all lines and hands the documents on.
    <E extends Exception> ImportReport read(LineReader reader, DocumentSink<E> sink, Progress progress)
            throws FormatException, E {
        Tally tally = Tally.NOTHING;
        try (ByteLines lines = ByteLines.open(path, Conll.LONGEST_LINE)) {
            long size = Files.size(path);
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                if (lines.line() % 1_000 == 1) {
                    progress.report(lines.position(), size);
                }
                reader.take(text(line.get(), lines.line()), lines.line());
                while (ready.size() > 1) {
                    tally = emit(ready.removeFirst(), true, tally, sink);
                }
            }
        } catch (IOException failure) {
            throw Reading.refused(path, failure);
        }
        reader.end();
        endDocument();
        while (!ready.isEmpty()) {
            boolean several = emitted > 0 || ready.size() > 1;
            tally = emit(ready.removeFirst(), several, tally, sink);
        }
        decoder.tellOfBreaches(findings::add);
        if (emitted == 0) {
            findings.add(Finding.about(path, Message.of("format.text-empty", path.toString())));
        }
        return new ImportReport(tally, findings);
    }

    private String text(byte[] bytes, int number) {
        try {
            String line = utf8.decode(ByteBuffer.wrap(bytes)).toString();
            int from = number == 1 && line.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
            int to = line.endsWith("\r") ? line.length() - 1 : line.length();
            return line.substring(from, Math.max(from, to));
        } catch (CharacterCodingException _) {
            refuse(number, "format.conll-not-utf8");
            return "";
        }
    }

    private <E extends Exception> Tally emit(Ready document, boolean several, Tally tally, DocumentSink<E> sink)
            throws E {
        emitted++;
        if (document.refusal() != null) {
            findings.add(document.refusal());
            return tally;
        }
        String told = document.name();
        String called = told != null ? told : several ? stem() + " " + emitted : stem();
        LayeredDocument made = document.assembly().document(called, document.mentions());
        sink.accept(made);
        return tally.plus(made);
    }

    private String stem() {
        String file = String.valueOf(path.getFileName());
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
