package org.glossator.format.huggingface;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.format.Flattening;
import org.glossator.format.FormatException;
import org.glossator.format.LayeredDocument;
import org.glossator.format.Loss;
import org.glossator.format.LossReport;
import org.glossator.format.Losses;
import org.glossator.format.PendingFile;
import org.glossator.format.Reading;
import org.glossator.format.SplitExport;
import org.glossator.format.Tally;
import org.glossator.format.json.JsonFile;
import org.glossator.message.Message;

/// Splits on their way into a Hugging Face folder.
final class HuggingFaceExport implements SplitExport {

    private final Path folder;
    private final Flattening flattening;
    private final TagNames tags;
    private final Map<String, Part> parts = new LinkedHashMap<>();

    /// One split.
    private static final class Part {

        private final JsonFile file;
        private final Losses losses = new Losses(HuggingFace.FORMAT);
        private Tally tally = Tally.NOTHING;

        Part(JsonFile file) {
            this.file = file;
        }
    }

    private HuggingFaceExport(Path folder, Flattening flattening, TagNames tags) {
        this.folder = folder;
        this.flattening = flattening;
        this.tags = tags;
    }

    static HuggingFaceExport begin(Path folder, List<String> splits, Flattening flattening, TagNames tags)
            throws FormatException {
        HuggingFaceExport export = new HuggingFaceExport(folder, flattening, tags);
        try {
            Files.createDirectories(folder.resolve(HuggingFace.DATA));
            for (String split : splits) {
                Path file = folder.resolve(HuggingFace.file(split));
                export.parts.put(split, new Part(JsonFile.lines(file)));
            }
            return export;
        } catch (IOException failure) {
            throw PendingFile.unwritable(folder, failure);
        } catch (FormatException failure) {
            export.close();
            throw failure;
        }
    }

    @Override
    public void add(LayeredDocument document, int split) throws FormatException {
        Part part = List.copyOf(parts.values()).get(split);
        List<Loss> lost = new ArrayList<>();
        var flat = flattening.of(document, folder, lost::add);
        lost.stream()
                .filter(loss -> isOfTags(loss.message()))
                .forEach(loss -> part.losses
                        .all()
                        .add(new Loss(
                                loss.document(),
                                loss.place().orElse(null),
                                Message.of(
                                        "format.hugging-face-tags",
                                        document.document().name(),
                                        loss.message()))));
        part.losses.kinds(document);
        part.file.add(json -> new Line(document, flat, tags).write(json));
        part.tally = part.tally.plus(document);
    }

    /// Whether a loss is one of words and labels; all else stands in the entities.
    private static boolean isOfTags(Message message) {
        return switch (message.key()) {
            case "format.lost-overlap",
                    "format.lost-partial",
                    "format.changed-partial",
                    "format.lost-discontinuous",
                    "format.lost-layer" -> true;
            default -> false;
        };
    }

    @Override
    public List<LossReport> finish() throws FormatException {
        List<LossReport> reports = new ArrayList<>();
        for (Part part : parts.values()) {
            part.file.finish();
            reports.add(part.losses.report(part.tally));
        }
        return reports;
    }

    @Override
    public String cardHead(String title, String licence, List<String> languages) {
        Map<String, CardHead.Size> sizes = new LinkedHashMap<>();
        parts.forEach((split, part) -> sizes.put(split, new CardHead.Size(part.tally.documents(), bytes(split))));
        return new CardHead(title, licence, languages, sizes, tags.inOrder()).yaml();
    }

    private long bytes(String split) {
        try {
            return Reading.size(folder.resolve(HuggingFace.file(split)));
        } catch (FormatException gone) {
            throw new IllegalStateException("The card is written when the data are", gone);
        }
    }

    @Override
    public void close() {
        parts.values().forEach(part -> part.file.close());
    }
}
