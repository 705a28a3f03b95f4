package org.glossator.format.cas.tsv;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Relation;
import org.glossator.format.Export;
import org.glossator.format.FileNames;
import org.glossator.format.FormatException;
import org.glossator.format.LayerMarkup;
import org.glossator.format.LayeredDocument;
import org.glossator.format.LossReport;
import org.glossator.format.Losses;
import org.glossator.format.PendingFile;
import org.glossator.format.PendingFolder;
import org.glossator.format.Tally;
import org.glossator.format.TokenSource;
import org.glossator.schema.AttributeValue;
import org.glossator.text.Span;
import org.glossator.text.TextDocument;
import org.glossator.text.Tokens;

/// A folder of WebAnno TSV being written.
final class TsvExport implements Export {

    private final PendingFolder folder;
    private final TokenSource source;
    private final FileNames names = new FileNames();
    private final Losses losses = new Losses(WebAnnoTsv.FORMAT);
    private Tally tally = Tally.NOTHING;

    TsvExport(PendingFolder folder, TokenSource source) {
        this.folder = folder;
        this.source = source;
    }

    @Override
    public void add(LayeredDocument layered) throws FormatException {
        TextDocument document = layered.document();
        Tokens tokens = source.of(document);
        if (tokens.size() == 0) {
            losses.add(layered, "cas.tsv-no-words");
            return;
        }
        losses.beyond(layered);
        Standing standing = new Standing(tokens);
        List<Annotation> written = new ArrayList<>();
        List<Relation> relations = new ArrayList<>();
        for (LayerMarkup layer : layered.layers()) {
            for (Annotation annotation : layer.markup().annotations().inOrder()) {
                if (isPlaced(annotation, layered, standing)) {
                    written.add(annotation);
                }
            }
            for (Relation relation : layer.markup().relations().inOrder()) {
                if (standing.has(relation.source()) && standing.has(relation.target())) {
                    relations.add(relation);
                } else {
                    losses.add(layered, "cas.tsv-lost-relation", relation.type().value());
                }
            }
        }
        standing.number(written);
        TsvWriter writer = new TsvWriter(document.text(), tokens, standing);
        String file = names.next(document.name());
        try {
            Files.writeString(folder.folder().resolve(file + WebAnnoTsv.ENDING), writer.written(written, relations));
        } catch (IOException failure) {
            throw PendingFile.unwritable(folder.target(), failure);
        }
        nameChanges(layered, writer, tokens, file);
        tally = tally.plus(new Tally(1, written.size(), relations.size()));
    }

    /// Puts `annotation` on its words, if it has any.
    private boolean isPlaced(Annotation annotation, LayeredDocument layered, Standing standing) {
        Optional<Span> words = standing.put(annotation);
        if (words.isEmpty()) {
            losses.add(layered, annotation, "format.loss-blank");
            return false;
        }
        if (!words.get().equals(annotation.outer())) {
            losses.add(layered, annotation, "format.loss-trimmed");
        }
        annotation.attributes().forEach((name, value) -> {
            if (!(value instanceof AttributeValue.Text)) {
                losses.add(layered, annotation, "cas.tsv-loss-kind", name.value());
            }
        });
        return true;
    }

    private void nameChanges(LayeredDocument layered, TsvWriter writer, Tokens tokens, String file) {
        String before = layered.document().text().substring(0, tokens.start(0));
        if (!before.isBlank() || !before.chars().allMatch(unit -> unit == ' ')) {
            losses.add(layered, "cas.tsv-loss-beginning", before.length());
        }
        if (!file.equals(layered.document().name())) {
            losses.add(layered, "cas.tsv-loss-name", file);
        }
        writer.features().forEach((name, feature) -> {
            if (!name.value().equals(feature)) {
                losses.add(layered, "cas.tsv-loss-feature", name.value(), feature);
            }
        });
    }

    @Override
    public LossReport finish() throws FormatException {
        folder.finish("");
        return losses.report(tally);
    }

    @Override
    public void close() {
        folder.close();
    }
}
