package org.glossator.cli;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.glossator.format.FormatCatalog;
import org.glossator.format.Importer;
import org.glossator.format.OffsetsUnsaid;
import org.glossator.format.text.TextImporter;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.text.OffsetUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// What a person knows of files to be read, and the importer that comes of it.
final class SourceOptions {

    private static final String AUTO = "auto";

    @Option(names = "--charset", paramLabel = "CHARSET", descriptionKey = "charset")
    private @Nullable Charset charset;

    @Option(names = "--offsets", paramLabel = "auto|code-point|utf-16|grapheme|byte", descriptionKey = "offsets")
    private String offsets = AUTO;

    /// The importer of `path`; what contradicts its format is a misuse.
    ///
    /// @param format the name of the format; found out by the file if it is not said
    /// @throws ExplainedException if the file cannot be read, or is of no known format
    Importer importer(FormatCatalog formats, @Nullable String format, Path path, @Nullable CommandSpec spec)
            throws ExplainedException {
        if (charset != null) {
            if (format != null && !format.equals(TextImporter.FORMAT.id())) {
                throw Usage.refused(spec, Message.of("cli.charset-of-text-only", format));
            }
            return new TextImporter(charset);
        }
        Importer importer = format == null ? formats.detect(path) : named(formats, format, spec);
        return offsets.equals(AUTO) ? importer : counting(importer, spec);
    }

    private static Importer named(FormatCatalog formats, String id, @Nullable CommandSpec spec) {
        return formats.importer(id).orElseThrow(() -> Usage.refused(spec, Message.of("cli.cannot-read-format", id)));
    }

    private Importer counting(Importer importer, @Nullable CommandSpec spec) {
        OffsetUnit unit = Stream.of(OffsetUnit.values())
                .filter(each -> each != OffsetUnit.TOKEN && written(each).equals(offsets))
                .findFirst()
                .orElseThrow(() -> Usage.refused(spec, Message.of("cli.no-such-unit", offsets)));
        if (importer instanceof OffsetsUnsaid unsaid) {
            return unsaid.counting(unit);
        }
        throw known(importer, spec);
    }

    private static ParameterException known(Importer importer, @Nullable CommandSpec spec) {
        String unit = written(importer.format().offsets());
        return Usage.refused(
                spec, Message.of("cli.unit-is-known", importer.format().id(), unit));
    }

    private static String written(OffsetUnit unit) {
        return unit.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
