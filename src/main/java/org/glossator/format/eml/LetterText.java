package org.glossator.format.eml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.glossator.format.Finding;
import org.glossator.format.Findings;
import org.glossator.format.FormatException;
import org.glossator.format.charset.DeclaredCharset;
import org.glossator.format.charset.DecodedText;
import org.glossator.format.document.HtmlText;
import org.glossator.message.Message;
import org.jsoup.Jsoup;

/// The words of a letter, gathered from its parts.
final class LetterText {

    private final Path file;
    private final Findings findings;
    private final StringBuilder text = new StringBuilder();
    private String charset = "";

    LetterText(Path file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    String text() {
        return text.toString();
    }

    /// What the first part was decoded from; blank if there was none.
    String charset() {
        return charset;
    }

    /// Adds what `part` says, and names what it has beside words.
    void add(Entity part) throws FormatException, IOException {
        Body body = part.getBody();
        if (isAttached(part)) {
            leaveOut(part);
        } else if (body instanceof Multipart parts) {
            if (parts.getSubType().equalsIgnoreCase("alternative")) {
                Optional<Entity> best = best(parts.getBodyParts());
                if (best.isPresent()) {
                    add(best.get());
                }
            } else {
                for (Entity each : parts.getBodyParts()) {
                    add(each);
                }
            }
        } else if (body instanceof SingleBody single && isText(part)) {
            words(part, single);
        } else {
            leaveOut(part);
        }
    }

    /// The plainest of several ways to say the same: text, else HTML, else what holds one of them.
    private static Optional<Entity> best(List<Entity> ways) {
        for (String kind : List.of("text/plain", "text/html", "multipart/")) {
            Optional<Entity> way = ways.stream()
                    .filter(each -> each.getMimeType().toLowerCase(Locale.ROOT).startsWith(kind))
                    .filter(each -> !isAttached(each))
                    .findFirst();
            if (way.isPresent()) {
                return way;
            }
        }
        return ways.stream().findFirst();
    }

    private static boolean isText(Entity part) {
        String kind = part.getMimeType().toLowerCase(Locale.ROOT);
        return kind.equals("text/plain") || kind.equals("text/html");
    }

    private static boolean isAttached(Entity part) {
        return "attachment".equalsIgnoreCase(part.getDispositionType())
                || (part.getFilename() != null && !part.isMultipart());
    }

    private void leaveOut(Entity part) throws FormatException {
        String name = part.getFilename() == null ? part.getMimeType() : part.getFilename();
        findings.add(Finding.about(file, Message.of("document.eml-attachment", file.toString(), name)));
    }

    private void words(Entity part, SingleBody body) throws FormatException, IOException {
        byte[] bytes;
        try (InputStream stream = body.getInputStream()) {
            bytes = stream.readAllBytes();
        }
        String said = Optional.ofNullable(part.getCharset()).orElse("");
        DecodedText decoded = DeclaredCharset.decode(bytes, said)
                .orElseThrow(() -> FormatException.about(file, Message.of("format.text-no-charset", file.toString())));
        charset = charset.isEmpty() ? decoded.charset().name() : charset;
        String words = part.getMimeType().equalsIgnoreCase("text/html")
                ? HtmlText.of(Jsoup.parse(decoded.text()))
                : decoded.text().replace("\r\n", "\n").replace('\r', '\n');
        if (!words.isBlank()) {
            text.append(text.isEmpty() ? "" : "\n\n").append(words.strip());
        }
    }
}
