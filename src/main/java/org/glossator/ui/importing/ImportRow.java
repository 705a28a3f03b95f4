package org.glossator.ui.importing;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.glossator.message.Message;

/// One file in the import dialog: what a look at it gave, and whether it is wanted.
public final class ImportRow {

    private final Path file;
    private final ReadOnlyObjectWrapper<Candidate> candidate;
    private final BooleanProperty wanted = new SimpleBooleanProperty(this, "wanted", true);

    ImportRow(Candidate candidate) {
        this.file = candidate.file();
        this.candidate = new ReadOnlyObjectWrapper<>(this, "candidate", candidate);
    }

    public Path file() {
        return file;
    }

    public String name() {
        return String.valueOf(file.getFileName());
    }

    public ReadOnlyObjectProperty<Candidate> candidateProperty() {
        return candidate.getReadOnlyProperty();
    }

    public Candidate candidate() {
        return candidate.get();
    }

    void setCandidate(Candidate other) {
        candidate.set(other);
    }

    /// Whether it is to be imported, if it can be.
    public BooleanProperty wantedProperty() {
        return wanted;
    }

    public boolean isImportable() {
        return candidate().choice().isPresent();
    }

    /// The decision about it; empty if it is not wanted or cannot be imported.
    public Optional<ImportChoice> choice() {
        return wanted.get() ? candidate().choice() : Optional.empty();
    }

    /// A sentence as it stands beside the file's name, which it need not say again.
    private String beside(String sentence) {
        return sentence.startsWith(file + " ") ? sentence.substring((file + " ").length()) : sentence;
    }

    /// What there is to know, in a few words: the charset, the format, or what stands in the way.
    public String words() {
        return switch (candidate()) {
            case Candidate.PlainText text ->
                Message.of("ui.import-text", text.charset().displayName(), text.length())
                        .sentence();
            case Candidate.DrawnOut drawn ->
                Message.of("ui.import-text", drawn.format().name().sentence(), drawn.length())
                        .sentence();
            case Candidate.Formatted formatted -> formatted.format().name().sentence();
            case Candidate.Unreadable unreadable -> beside(unreadable.why().sentence());
        };
    }
}
