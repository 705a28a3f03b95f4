package org.glossator.format.eml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.address.AddressFormatter;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.glossator.format.Finding;
import org.glossator.format.Findings;
import org.glossator.format.Format;
import org.glossator.format.FormatException;
import org.glossator.format.document.DocumentReader;
import org.glossator.format.document.DrawnText;
import org.glossator.format.document.FileBytes;
import org.glossator.format.document.Particulars;
import org.glossator.format.document.Particulars.Name;
import org.glossator.message.Message;
import org.glossator.text.OffsetUnit;

/// One letter a file (`.eml`), by mime4j. Of what a letter says in several ways, the plain text is taken, else the
/// HTML, drawn out as that of a page; parts that follow each other follow each other in the text. Line ends become
/// line feeds, which the way through the mail has made of them anyhow.
///
/// Subject, sender, receivers and date are told of the document. Attachments, pictures and forwarded letters are
/// named in findings and left out.
public final class EmlReader implements DocumentReader {

    private static final Format FORMAT = new Format(
            "eml",
            Message.of("document.eml-name"),
            OffsetUnit.CODE_POINT,
            Set.of(),
            List.of("eml"),
            "https://www.rfc-editor.org/rfc/rfc5322");

    private static final Pattern HEADER =
            Pattern.compile("(?s)^(From [^\n]*\n)?([!-9;-~]+:[^\n]*\n([ \t][^\n]*\n)*){3,}.*");
    private static final Pattern USUAL = Pattern.compile("(?mi)^(Message-ID|MIME-Version|Received|Return-Path):");

    /// Far more than a mail program writes, far less than what fills the memory.
    private static final MimeConfig LIMITS = MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderCount(5_000)
            .setMaxHeaderLen(1 << 20)
            .build();

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean begins(String head) {
        String start = head.substring(0, Math.min(1 << 13, head.length())).replace("\r\n", "\n");
        return HEADER.matcher(start).matches() && USUAL.matcher(start).find();
    }

    @Override
    public DrawnText read(Path file, Findings findings) throws FormatException {
        byte[] bytes = FileBytes.of(file);
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(LIMITS);
        CutOff cutOff = new CutOff();
        builder.setDecodeMonitor(cutOff);
        try {
            if (Nesting.isEndless(bytes, LIMITS)) {
                throw FormatException.about(file, Message.of("document.eml-too-deep", file.toString()));
            }
            var letter = builder.parseMessage(new ByteArrayInputStream(bytes));
            if (letter.getFrom() == null && letter.getSubject() == null && letter.getDate() == null) {
                throw FormatException.about(file, Message.of("document.eml-no-letter", file.toString()));
            }
            LetterText words = new LetterText(file, findings);
            words.add(letter);
            if (cutOff.isMet()) {
                findings.add(Finding.about(file, Message.of("document.eml-cut-off", file.toString())));
            }
            return new DrawnText(
                    words.text(), told(file, letter, words.charset()).all());
        } catch (IOException broken) {
            throw new FormatException(
                    Finding.about(
                            file,
                            Message.of("document.eml-broken", file.toString(), String.valueOf(broken.getMessage()))),
                    broken);
        }
    }

    private static Particulars told(Path file, org.apache.james.mime4j.dom.Message letter, String charset) {
        Particulars particulars = new Particulars(file);
        particulars.tell(Name.SUBJECT, Optional.ofNullable(letter.getSubject()).orElse(""));
        particulars.tell(
                Name.FROM,
                Optional.ofNullable(letter.getFrom()).map(EmlReader::named).orElse(""));
        particulars.tell(
                Name.TO,
                Optional.ofNullable(letter.getTo())
                        .map(addresses -> named(addresses.flatten()))
                        .orElse(""));
        particulars.tell(
                Name.DATE,
                Optional.ofNullable(letter.getDate())
                        .map(date -> date.toInstant().toString())
                        .orElse(""));
        particulars.tell(Name.CHARSET, charset);
        return particulars;
    }

    private static String named(List<Mailbox> people) {
        return people.stream()
                .map(each -> AddressFormatter.DEFAULT.format(each, false))
                .collect(Collectors.joining(", "));
    }
}
