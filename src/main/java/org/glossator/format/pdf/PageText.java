package org.glossator.format.pdf;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;

/// The words of a document page by page: lines as they are set, a blank line between paragraphs, a form feed between
/// pages, so that the number of those before a place is the number of pages before it.
final class PageText extends PDFTextStripper {

    /// More than any book has; what gives more was made to fill the memory.
    private static final int LONGEST = 64 << 20;

    private final StringWriter words = new StringWriter();
    private final List<Integer> silent = new ArrayList<>();
    private int pageStart;
    private int turned;
    private int breaks;

    PageText() {
        setLineSeparator("\n");
        setParagraphEnd("\n");
        setPageStart("");
        setPageEnd("");
    }

    /// What can be said of a document's pages.
    ///
    /// @param silent the numbers of those without words, counted from 1
    record Pages(String text, List<Integer> silent) {}

    /// @throws IOException if the document is broken, or gives more words than any has
    Pages of(PDDocument document) throws IOException {
        writeText(document, words);
        turnTo(document.getNumberOfPages() + 1);
        return new Pages(words.toString().stripTrailing(), List.copyOf(silent));
    }

    /// Turns to page `number`, and past those with nothing on them, of which nobody is told.
    private void turnTo(int number) {
        for (int passed = turned + 1; passed < number; passed++) {
            silent.add(passed);
        }
        turned = number;
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        turnTo(getCurrentPageNo());
        words.write("\f".repeat(getCurrentPageNo() - 1 - breaks));
        breaks = getCurrentPageNo() - 1;
        pageStart = words.getBuffer().length();
        super.startPage(page);
    }

    @Override
    protected void endPage(PDPage page) throws IOException {
        super.endPage(page);
        StringBuffer all = words.getBuffer();
        if (all.length() > LONGEST) {
            throw new IOException("more words than any document has");
        }
        if (all.substring(pageStart).isBlank()) {
            silent.add(getCurrentPageNo());
        }
    }
}
