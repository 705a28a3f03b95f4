package org.glossator.format.labelstudio;

import java.nio.file.Path;
import java.util.Optional;
import org.glossator.format.Finding;
import org.glossator.format.FormatException;
import org.glossator.format.Place;
import org.glossator.format.json.Fields;
import org.glossator.format.json.JsonRecord;
import org.glossator.format.json.JsonRecords;
import org.glossator.message.Message;
import org.glossator.text.OffsetUnit;
import org.glossator.text.Span;
import org.glossator.text.UnitOffsets;
import org.jspecify.annotations.Nullable;

/// Finds out what the offsets of a file count, by its quotes and by what its texts leave room for. One unit has to
/// fit the whole file.
final class UnitProof {

    private final Path file;
    private @Nullable Place onlyCodePoints;
    private @Nullable Place onlyUtf16;
    private boolean undecided;

    private UnitProof(Path file) {
        this.file = file;
    }

    /// What was found out.
    ///
    /// @param said what to tell the person; nothing where both units mean the same throughout
    record Verdict(OffsetUnit unit, Optional<Finding> said) {}

    /// The unit of `file`.
    ///
    /// @throws FormatException if it cannot be read, or some of it counts one way and some the other
    static Verdict of(Path file) throws FormatException {
        UnitProof proof = new UnitProof(file);
        try (JsonRecords records = JsonRecords.items(file)) {
            for (var record = records.next(); record.isPresent(); record = records.next()) {
                if (mayTell(record.get().bytes())) {
                    proof.hear(record.get());
                }
            }
        }
        return proof.verdict();
    }

    /// Whether a character beyond the Basic Multilingual Plane may stand there, plainly or escaped.
    private static boolean mayTell(byte[] bytes) {
        for (byte each : bytes) {
            if ((each & 0xFF) >= 0xF0 || each == '\\') {
                return true;
            }
        }
        return false;
    }

    private void hear(JsonRecord record) throws FormatException {
        try {
            Task task = Task.of(Fields.of(record.read(), "task", record.place()));
            String text = task.text();
            if (text.codePointCount(0, text.length()) < text.length()) {
                for (Task.Opinion opinion : task.opinions()) {
                    for (Fields result : opinion.results()) {
                        Optional<Region> region = Region.of(result, 0);
                        if (region.isPresent()) {
                            weigh(region.get(), text, record.place());
                        }
                    }
                }
            }
        } catch (FormatException _) {
            // What is wrong with a task is told when it is read; it proves nothing.
        }
    }

    private void weigh(Region region, String text, Place place) throws FormatException {
        Optional<Span> codePoints = fitting(region, text, OffsetUnit.CODE_POINT);
        Optional<Span> utf16 = fitting(region, text, OffsetUnit.UTF_16);
        if (codePoints.isPresent() && utf16.isPresent()) {
            undecided |= !codePoints.equals(utf16);
        } else if (codePoints.isPresent()) {
            onlyCodePoints = onlyCodePoints == null ? place : onlyCodePoints;
        } else if (utf16.isPresent()) {
            onlyUtf16 = onlyUtf16 == null ? place : onlyUtf16;
        }
    }

    private static Optional<Span> fitting(Region region, String text, OffsetUnit unit) throws FormatException {
        Optional<Span> span = UnitOffsets.of(text, unit).span(region.start(), region.end());
        return span.isPresent() && region.mayQuote(span.get(), text) ? span : Optional.empty();
    }

    private Verdict verdict() throws FormatException {
        if (onlyCodePoints != null && onlyUtf16 != null) {
            throw FormatException.about(
                    file,
                    Message.of(
                            "format.label-studio-two-units",
                            file.toString(),
                            onlyCodePoints.where(),
                            onlyUtf16.where()));
        }
        if (onlyUtf16 != null) {
            return new Verdict(OffsetUnit.UTF_16, Optional.of(said("format.label-studio-utf-16")));
        }
        if (onlyCodePoints != null) {
            return new Verdict(OffsetUnit.CODE_POINT, Optional.of(said("format.label-studio-code-points")));
        }
        return new Verdict(
                OffsetUnit.CODE_POINT,
                undecided ? Optional.of(said("format.label-studio-undecided")) : Optional.empty());
    }

    private Finding said(String key) {
        return Finding.about(file, Message.of(key, file.toString()));
    }
}
