package org.glossator.workflow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import org.glossator.format.FormatException;
import org.glossator.format.PendingFile;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.review.agreement.AgreementReport;
import org.glossator.review.report.CsvReport;
import org.glossator.review.report.HtmlReport;
import org.glossator.review.report.JsonReport;

/// Writes a report of agreement to a file whose ending says what it is to be: a page (`.html`), a table (`.csv`) or
/// JSON (`.json`). What stood there is replaced when all is written.
public final class WriteAgreementReport {

    /// Refuses a file whose ending says nothing, or whose folder takes none, before anything is measured.
    ///
    /// @throws AgreementRefusedException if it is none of a page, a table and JSON, or cannot stand where it is to
    public void require(Path target) throws AgreementRefusedException {
        form(target);
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new AgreementRefusedException(Message.of("agreement.no-folder", target.toString()));
        }
        if (!Files.isWritable(folder)) {
            throw new AgreementRefusedException(Message.of("agreement.unwritable-folder", target.toString()));
        }
    }

    /// Writes the report.
    ///
    /// @throws ExplainedException if it is no file of a known ending, or it cannot be written
    public void write(AgreementReport report, Path target) throws ExplainedException {
        Function<AgreementReport, String> form = form(target);
        try (PendingFile file = PendingFile.begin(target)) {
            write(form.apply(report), file);
            file.finish();
        }
    }

    private static void write(String text, PendingFile file) throws FormatException {
        try {
            file.stream().write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw PendingFile.unwritable(file.target(), failure);
        }
    }

    private static Function<AgreementReport, String> form(Path target) throws AgreementRefusedException {
        Path file = target.getFileName();
        String name = file == null ? "" : file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".html") || name.endsWith(".htm")) {
            return HtmlReport::text;
        }
        if (name.endsWith(".csv")) {
            return CsvReport::text;
        }
        if (name.endsWith(".json")) {
            return JsonReport::text;
        }
        throw new AgreementRefusedException(Message.of("agreement.no-such-report", target.toString()));
    }
}
