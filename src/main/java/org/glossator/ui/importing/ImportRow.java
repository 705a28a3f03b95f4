package org.glossator.ui.importing;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.glossator.format.Tally;
import org.glossator.message.Message;
import org.glossator.workflow.SourceReading;

/// One file in the import dialog: what reading it gave, and whether it is wanted.
public final class ImportRow {

    private final Path file;
    private final ReadOnlyObjectWrapper<Candidate> candidate;
    private final BooleanProperty wanted = new SimpleBooleanProperty(this, "wanted", true);
    private boolean decided;

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

    /// Takes what reading the file in a manner gave that the person decided on.
    void setDecided(Candidate other) {
        decided = true;
        candidate.set(other);
    }

    /// Whether the person decided how it is read.
    boolean isDecided() {
        return decided;
    }

    /// Whether it is to be imported, if it can be.
    public BooleanProperty wantedProperty() {
        return wanted;
    }

    public boolean isImportable() {
        return candidate().reading().isPresent();
    }

    /// What is to be imported of it; empty if it is not wanted or cannot be imported.
    Optional<SourceReading> choice() {
        return wanted.get() ? candidate().reading() : Optional.empty();
    }

    /// A sentence as it stands beside the file's name, which it need not say again.
    private String beside(String sentence) {
        return sentence.startsWith(file + " ") ? sentence.substring((file + " ").length()) : sentence;
    }

    /// What there is to know, in a few words: the charset and length, the format and counts, or what stands in the way.
    public String words() {
        return switch (candidate()) {
            case Candidate.Unreadable unreadable -> beside(unreadable.why().sentence());
            case Candidate.Legible text
            when text.manner().isText() && text.manner().charset().isPresent() ->
                Message.of(
                                "ui.import-text",
                                text.manner().charset().get().displayName(),
                                text.first()
                                        .map(each -> each.document().text().length())
                                        .orElse(0))
                        .sentence();
            case Candidate.Legible legible -> {
                Tally tally = legible.whole().report().tally();
                yield Message.of(
                                "importing.counts",
                                legible.manner().format().format().name().sentence(),
                                tally.documents(),
                                tally.annotations(),
                                tally.relations())
                        .sentence();
            }
        };
    }
}
