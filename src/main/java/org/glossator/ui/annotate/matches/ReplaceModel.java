package org.glossator.ui.annotate.matches;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.glossator.annotation.Annotation;
import org.glossator.message.Message;
import org.glossator.project.Edit;
import org.glossator.project.edit.ChosenMarks;
import org.glossator.project.edit.RemoveMatches;
import org.glossator.project.edit.ReplaceInMatches;
import org.glossator.project.edit.Replacement;
import org.glossator.search.Occurrences;
import org.glossator.ui.annotate.model.AnnotateModel;
import org.glossator.workflow.FindMarks;

/// Finding marks by words, label and values, and removing them or giving them something else.
final class ReplaceModel {

    private final AnnotateModel model;
    private final FindMarks finder = new FindMarks();
    private final Preview preview = new Preview();
    private final Scope scope = new Scope();
    private final Sought sought = new Sought();
    private final Deed deed = new Deed();
    private final Hunt<FindMarks.Found> hunt;
    private final List<FindMarks.Found> found = new ArrayList<>();
    private boolean open;

    ReplaceModel(AnnotateModel model, Executor background, Executor screen) {
        this.model = model;
        this.hunt = new Hunt<>(background, screen, this::add, model.notices()::fail);
        scope.follow(this::search);
        sought.follow(this::search);
        deed.follow(this::offer);
    }

    Preview preview() {
        return preview;
    }

    Scope scope() {
        return scope;
    }

    /// What is looked for.
    Sought sought() {
        return sought;
    }

    /// What is done with it.
    Deed deed() {
        return deed;
    }

    Hunt<FindMarks.Found> hunt() {
        return hunt;
    }

    /// Begins with what is sought now.
    void begin() {
        open = true;
        search();
    }

    /// Gives it up.
    void end() {
        open = false;
        hunt.cancel();
        found.clear();
        preview.clear();
    }

    /// Why it cannot be done as it stands; empty if it can, for the ticked marks.
    Optional<Message> refusal() {
        return deed.refusal(model.state().schema());
    }

    /// Does it to what is ticked; the notice says what came of it.
    void apply() {
        int wanted = preview.tickedProperty().get();
        if (wanted == 0 || refusal().isPresent()) {
            return;
        }
        ChosenMarks marks = new ChosenMarks(
                model.layers().mine().id(), preview.chosen(row -> row.mark().orElseThrow()));
        Optional<Replacement> replacement = deed.replacement(model.state().schema());
        Edit edit = replacement
                .<Edit>map(what -> new ReplaceInMatches(marks, what))
                .orElseGet(() -> new RemoveMatches(marks));
        String done = replacement.isPresent() ? "matches.changed" : "matches.removed";
        end();
        model.drafts().commit();
        model.link()
                .submit(
                        edit,
                        entry -> model.notices().say(Outcome.of(entry, wanted, count -> Message.of(done, count))));
    }

    /// “12 marks in 4 documents”, or what is missing.
    Message counts() {
        if (preview.rows().isEmpty()) {
            return sought.isEmpty()
                    ? Message.of("matches.say-what")
                    : hunt.stateProperty().get() == Hunt.State.UNDER_WAY
                            ? Message.of("matches.searching")
                            : Message.of("matches.none");
        }
        return Message.of("matches.marks", preview.rows().size(), preview.documents());
    }

    private void search() {
        var document = model.page().wanted();
        if (!open || document.isEmpty()) {
            return;
        }
        hunt.cancel();
        found.clear();
        preview.clear();
        if (sought.isEmpty()) {
            return;
        }
        var wanted = new FindMarks.Wanted(
                sought.words().map(words -> Occurrences.of(words, scope.matching())),
                sought.wholeQuoteProperty().get(),
                sought.label(),
                sought.attribute(),
                sought.value());
        var reach = scope.reach(document.get());
        var layer = model.layers().mine().id();
        var project = model.project();
        hunt.begin((progress, taker) -> finder.find(project, layer, reach, wanted, progress, taker));
    }

    private void add(List<FindMarks.Found> more) {
        found.addAll(more);
        preview.add(more.stream().map(this::row).toList());
    }

    /// Shows anew what can be done with what was found.
    private void offer() {
        preview.clear();
        preview.add(found.stream().map(this::row).toList());
    }

    private MatchRow row(FindMarks.Found each) {
        return MatchRow.of(each, isOffered(each.mark()) ? MatchRow.Offer.YES : MatchRow.Offer.NO);
    }

    private boolean isOffered(Annotation mark) {
        return deed.refusal(model.state().schema()).isPresent()
                || deed.replacement(model.state().schema())
                        .map(what -> !what.in(mark).equals(mark)
                                && deed.suits(mark, model.state().schema()))
                        .orElse(true);
    }
}
