package org.glossator.format.html;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.glossator.format.Finding;
import org.glossator.format.Findings;
import org.glossator.format.Format;
import org.glossator.format.FormatException;
import org.glossator.format.charset.DeclaredCharset;
import org.glossator.format.charset.DecodedText;
import org.glossator.format.charset.Plausibility;
import org.glossator.format.document.DocumentReader;
import org.glossator.format.document.DrawnText;
import org.glossator.format.document.FileBytes;
import org.glossator.format.document.HtmlText;
import org.glossator.format.document.Particulars;
import org.glossator.format.document.Particulars.Name;
import org.glossator.message.Message;
import org.glossator.text.OffsetUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// HTML and XHTML, as browsers read it however broken it is. Nothing that a page refers to is fetched.
///
/// The charset is what a byte order mark says, then what the page says of itself, as far as its bytes fit that, then
/// what the bytes look like. Title, author, date and language are told of the document where the page tells them.
public final class HtmlReader implements DocumentReader {

    private static final Format FORMAT = new Format(
            "html",
            Message.of("document.html-name"),
            OffsetUnit.CODE_POINT,
            Set.of(),
            List.of("html", "htm", "xhtml"),
            "https://html.spec.whatwg.org/multipage/parsing.html");

    /// Declarations within a document type, as XHTML may have; HTML does not know them and would take them for words.
    private static final Pattern INNER_TYPES =
            Pattern.compile("(?is)^\\s*(<\\?xml[^>]*>)?\\s*<!DOCTYPE[^>\\[]*\\[[^]]*]\\s*>");

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean begins(String head) {
        String sight = head.replaceFirst("^(\u00EF\u00BB\u00BF)?\\s*(<\\?xml[^>]*>\\s*)?", "");
        String start = sight.substring(0, Math.min(15, sight.length())).toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html") || start.matches("(?s)<html[\\s>].*");
    }

    @Override
    public DrawnText read(Path file, Findings findings) throws FormatException {
        byte[] bytes = FileBytes.of(file);
        String said = SaidCharset.in(bytes);
        DecodedText decoded = DeclaredCharset.decode(bytes, said)
                .orElseThrow(() -> FormatException.about(file, Message.of("format.text-no-charset", file.toString())));
        if (Plausibility.isBinary(decoded.text())) {
            throw FormatException.about(file, Message.of("format.text-binary", file.toString()));
        }
        int nul = decoded.text().indexOf('\0');
        if (nul >= 0) {
            int line = 1
                    + (int) decoded.text()
                            .substring(0, nul)
                            .chars()
                            .filter(unit -> unit == '\n')
                            .count();
            throw new FormatException(
                    new Finding(file, line, Message.of("format.text-nul", file.toString(), line, nul)), null);
        }
        boolean believed =
                DeclaredCharset.named(said).map(decoded.charset()::equals).orElse(said.isEmpty());
        if (!believed && !decoded.marked()) {
            String taken = decoded.charset().name();
            findings.add(Finding.about(file, Message.of("document.not-the-charset", file.toString(), said, taken)));
        }
        Document page = Jsoup.parse(INNER_TYPES.matcher(decoded.text()).replaceFirst(""));
        Particulars particulars = new Particulars(file);
        particulars.tell(Name.TITLE, page.title());
        particulars.tell(Name.AUTHOR, meta(page, "author", "dc.creator", "article:author"));
        particulars.tell(Name.DATE, meta(page, "date", "dc.date", "dcterms.date", "article:published_time"));
        Element root = page.selectFirst("html[lang]");
        particulars.tell(Name.LANGUAGE, root == null ? "" : root.attr("lang"));
        particulars.tell(Name.CHARSET, decoded.charset().name());
        return new DrawnText(HtmlText.of(page), particulars.all());
    }

    private static String meta(Document page, String... names) {
        return Stream.of(names)
                .flatMap(name ->
                        page.select("meta[name=" + quoted(name) + "], meta[property=" + quoted(name) + "]").stream())
                .map(each -> each.attr("content"))
                .filter(content -> !content.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
