package org.glossator.format.labelstudio;

import java.nio.file.Path;
import java.util.List;
import org.glossator.format.DocumentSink;
import org.glossator.format.Finding;
import org.glossator.format.Format;
import org.glossator.format.FormatException;
import org.glossator.format.ImportReport;
import org.glossator.format.Importer;
import org.glossator.format.OffsetsUnsaid;
import org.glossator.format.json.RecordReading;
import org.glossator.task.Progress;
import org.glossator.text.OffsetUnit;
import org.jspecify.annotations.Nullable;

/// Reads Label Studio's JSON, task by task. A file is gone through twice, first to find out what its offsets count.
public final class LabelStudioImporter implements OffsetsUnsaid {

    private final @Nullable OffsetUnit unit;

    /// An importer that finds out what each file's offsets count.
    public LabelStudioImporter() {
        this.unit = null;
    }

    private LabelStudioImporter(OffsetUnit unit) {
        this.unit = unit;
    }

    @Override
    public Importer counting(OffsetUnit unit) {
        return new LabelStudioImporter(unit);
    }

    @Override
    public Format format() {
        return LabelStudio.FORMAT;
    }

    @Override
    public boolean recognises(Path path, String head) {
        return LabelStudio.FORMAT.isNamedLike(path)
                && head.contains("\"data\"")
                && (head.contains("\"annotations\"")
                        || head.contains("\"completions\"")
                        || head.contains("\"predictions\""));
    }

    @Override
    public <E extends Exception> ImportReport read(Path path, DocumentSink<E> sink, Progress progress)
            throws FormatException, E {
        if (unit != null) {
            return new RecordReading(path, new TaskReader(unit), List.of()).items(sink, progress);
        }
        UnitProof.Verdict verdict = UnitProof.of(path);
        List<Finding> said = verdict.said().stream().toList();
        return new RecordReading(path, new TaskReader(verdict.unit()), said).items(sink, progress);
    }
}
