package org.glossator.ui.annotate.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Layer;
import org.glossator.message.Message;
import org.glossator.project.edit.FollowDecision;
import org.glossator.project.edit.GoldPage;
import org.glossator.review.adjudicate.Feedback;

/// What was decided in review about the marks on the screen. It is told to blind annotators, too: it concerns their own
/// marks, and says nothing of what others have marked.
///
/// Gold is gone through once when it changes; what is asked of a mark is then looked up.
public final class Verdicts {

    private final ProjectLink link;
    private final Page page;
    private final MarkSelection selection;
    private final Drafts drafts;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<List<GoldPage>> gold = new ReadOnlyObjectWrapper<>(List.of());

    Verdicts(ProjectLink link, Page page, MarkSelection selection, Drafts drafts, Notices notices) {
        this.link = link;
        this.page = page;
        this.selection = selection;
        this.drafts = drafts;
        this.notices = notices;
        page.goldProperty()
                .subscribe(layers ->
                        gold.set(layers.values().stream().map(GoldPage::of).toList()));
    }

    /// What verdicts are read off; another value whenever they may be others.
    public ReadOnlyObjectProperty<List<GoldPage>> changes() {
        return gold.getReadOnlyProperty();
    }

    /// What is to be known of a mark of the page; empty where nothing of the document has been reviewed, or where gold
    /// itself is on the screen. Where there are several gold layers, the first that says something counts.
    public Optional<Feedback> about(Annotation mark) {
        if (page.layer().kind() == Layer.Kind.GOLD) {
            return Optional.empty();
        }
        List<Feedback> all = gold.get().stream()
                .map(each -> Feedback.about(page.layer().id(), mark, each))
                .toList();
        return all.stream()
                .filter(each -> each.fate() != Feedback.Fate.OPEN)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /// Selects the next mark about which something else was decided than it says, from the first again after the last.
    public void next() {
        drafts.commit();
        onwards().stream()
                .filter(mark -> about(mark).filter(Feedback::differs).isPresent())
                .findFirst()
                .ifPresentOrElse(
                        mark -> selection.select(mark.id()),
                        () -> notices.say(Message.of(gold.get().isEmpty() ? "verdict.unreviewed" : "verdict.none")));
    }

    /// Lets the selected mark be what was decided about it.
    public void follow() {
        page.editable().ifPresent(place -> {
            drafts.commit();
            Optional<Annotation> mark = selection.annotation();
            Optional<Feedback> feedback = mark.flatMap(this::about);
            if (mark.isEmpty()) {
                notices.refuseWithoutMark();
            } else if (feedback.filter(Feedback::differs).isEmpty()) {
                notices.refuse(Message.of("verdict.nothing-to-follow"));
            } else {
                link.submit(
                        new FollowDecision(
                                place, mark.get().id(), feedback.get().gold()),
                        _ -> notices.say(Message.of("verdict.followed")));
            }
        });
    }

    /// All marks in the order of the text, beginning after the selected one or the caret.
    private List<Annotation> onwards() {
        List<Annotation> order = new ArrayList<>(page.annotations().inOrder());
        selection
                .beside(selection.selected(), 1)
                .flatMap(page.annotations()::find)
                .ifPresent(first -> Collections.rotate(order, -order.indexOf(first)));
        return order;
    }
}
