package org.glossator.ui.annotate.matches;

import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.glossator.annotation.Annotation;
import org.glossator.message.Message;
import org.glossator.project.edit.AnnotateMatches;
import org.glossator.schema.LabelName;
import org.glossator.search.Occurrences;
import org.glossator.ui.annotate.model.AnnotateModel;
import org.glossator.workflow.FindMatches;
import org.jspecify.annotations.Nullable;

/// Marking every occurrence of some words with one label.
final class MatchesModel {

    /// What is marked, with what.
    record Subject(String words, LabelName label) {}

    private final AnnotateModel model;
    private final FindMatches finder = new FindMatches();
    private final Preview preview = new Preview();
    private final Scope scope = new Scope();
    private final Hunt<FindMatches.Match> hunt;
    private final ReadOnlyObjectWrapper<@Nullable Subject> subject = new ReadOnlyObjectWrapper<>();

    MatchesModel(AnnotateModel model, Executor background, Executor screen) {
        this.model = model;
        this.hunt = new Hunt<>(
                background,
                screen,
                matches -> preview.add(matches.stream().map(this::row).toList()),
                model.notices()::fail);
        scope.follow(this::search);
    }

    Preview preview() {
        return preview;
    }

    Scope scope() {
        return scope;
    }

    Hunt<FindMatches.Match> hunt() {
        return hunt;
    }

    ReadOnlyObjectProperty<@Nullable Subject> subjectProperty() {
        return subject.getReadOnlyProperty();
    }

    /// Looks for every occurrence of `words`, to mark them as `label`.
    void begin(String words, LabelName label) {
        subject.set(new Subject(words, label));
        search();
    }

    /// Gives it up.
    void end() {
        hunt.cancel();
        subject.set(null);
        preview.clear();
    }

    /// Marks what is ticked; the notice says what came of it.
    void apply() {
        Subject now = subject.get();
        int wanted = preview.tickedProperty().get();
        if (now == null || wanted == 0) {
            return;
        }
        var marks = preview.chosen(row -> Annotation.of(now.label(), row.span()));
        end();
        model.link()
                .submit(
                        new AnnotateMatches(model.layers().mine(), now.label(), marks),
                        entry -> model.notices()
                                .say(Outcome.of(
                                        entry,
                                        wanted,
                                        done -> Message.of(
                                                "matches.marked",
                                                done,
                                                now.label().value()))));
    }

    /// “7 matches in 4 documents, 1 already marked”, or how far the search is.
    Message counts() {
        int found = preview.rows().size();
        if (found == 0) {
            return hunt.stateProperty().get() == Hunt.State.UNDER_WAY
                    ? Message.of("matches.searching")
                    : Message.of("matches.none");
        }
        return Message.of("matches.counts", found, preview.documents(), preview.fixed());
    }

    private void search() {
        Subject now = subject.get();
        var open = model.page().wanted();
        if (now == null || open.isEmpty()) {
            return;
        }
        preview.clear();
        var query = new FindMatches.Query(
                Occurrences.of(now.words(), scope.matching()),
                now.label(),
                model.layers().mine().id(),
                scope.reach(open.get()));
        var project = model.project();
        hunt.begin((progress, found) -> finder.find(project, query, progress, found));
    }

    private MatchRow row(FindMatches.Match match) {
        String label = Optional.ofNullable(subject.get())
                .map(each -> each.label().value())
                .orElse("");
        String remark = switch (match.standing()) {
            case FREE -> "";
            case OVERLAPPED -> Message.of("matches.overlapped", label).sentence();
            case MARKED -> Message.of("matches.already").sentence();
        };
        return MatchRow.of(match, remark);
    }
}
