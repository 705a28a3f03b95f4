package org.glossator.ui.annotate.matches;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.glossator.message.Message;
import org.glossator.project.Subscription;
import org.glossator.schema.Label;
import org.glossator.schema.LabelName;
import org.glossator.schema.Schema;
import org.glossator.text.Snapping;
import org.glossator.text.Span;
import org.glossator.text.Words;
import org.glossator.ui.FxThread;
import org.glossator.ui.annotate.control.Choice;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.annotate.control.Picker;
import org.glossator.ui.annotate.model.AnnotateModel;
import org.glossator.ui.annotate.part.Part;
import org.glossator.ui.annotate.part.Surface;
import org.glossator.ui.annotate.part.Workbench;
import org.glossator.ui.command.Category;
import org.glossator.ui.command.Command;

/// Marking every other place with the same words.
public final class MatchesPart implements Part {

    private static final int LONGEST_WORDS = 48;

    private final AnnotateModel model;
    private final Surface surface;
    private final MatchesModel matches;
    private final ReplaceModel replace;

    public MatchesPart(Workbench bench) {
        this.model = bench.model();
        this.surface = bench.surface();
        Executor background =
                search -> Thread.ofPlatform().name("glossator-search").daemon().start(search);
        this.matches = new MatchesModel(model, background, FxThread.HERE);
        this.replace = new ReplaceModel(model, background, FxThread.HERE);
    }

    @Override
    public List<Command> commands() {
        return List.of(
                command("apply", "A").does(this::markAll),
                command("alike", "Shift+A").does(this::changeAlike),
                command("replace", "Shortcut+H").does(this::replace));
    }

    @Override
    public Subscription activate() {
        return () -> {
            matches.end();
            replace.end();
        };
    }

    private static Command.Draft command(String name, String key) {
        return Command.of("matches." + name, Category.MARK, Message.of("matches.command-" + name))
                .keys(key);
    }

    /// Every place with the words of the selected mark gets its label; selected words get one that is chosen first.
    private void markAll() {
        if (isRefused()) {
            return;
        }
        String text = model.page().document().orElseThrow().text();
        Span selected = model.selection().words();
        if (!Words.trim(text, selected).isEmpty()) {
            String sought = Snapping.words(text, selected).of(text);
            pickLabel(sought, label -> show(sought, label));
        } else {
            model.selection()
                    .annotation()
                    .ifPresentOrElse(
                            mark -> show(mark.quote(text), mark.label()),
                            () -> model.notices().refuse(Message.of("matches.no-words")));
        }
    }

    /// All marks with the words and label of the selected one are to be removed or changed.
    private void changeAlike() {
        if (isRefused()) {
            return;
        }
        String text = model.page().document().orElseThrow().text();
        model.selection()
                .annotation()
                .ifPresentOrElse(
                        mark -> {
                            String words = mark.quote(text);
                            surface.hidePopover();
                            replace.sought().alike(words, mark.label());
                            replace.deed().kindProperty().set(Deed.Kind.REMOVE);
                            show(Message.of(
                                    "matches.title-alike",
                                    Excerpt.of(words, LONGEST_WORDS),
                                    mark.label().value()));
                        },
                        () -> model.notices().refuseWithoutMark());
    }

    private void replace() {
        if (!isRefused()) {
            surface.hidePopover();
            replace.sought().anything();
            show(Message.of("matches.title-replace"));
        }
    }

    private void show(Message title) {
        ReplaceCard card = new ReplaceCard(replace, model.state().schema(), title, this::go, surface::hidePopover);
        surface.showAtFoot(card, replace::end);
        replace.begin();
        card.begin();
    }

    private boolean isRefused() {
        Optional<Message> refusal = model.page().refusal();
        refusal.ifPresent(model.notices()::refuse);
        return refusal.isPresent();
    }

    private void show(String words, LabelName label) {
        surface.hidePopover();
        MatchesCard card = new MatchesCard(matches, this::go, surface::hidePopover);
        matches.begin(words, label);
        surface.showAtFoot(card, matches::end);
        card.begin();
    }

    private void pickLabel(String words, Consumer<LabelName> then) {
        Schema schema = model.state().schema();
        List<Choice> choices = schema.allLabels()
                .map((Label label) -> new Choice(
                        label.name().value(),
                        label.key(),
                        schema.colourOf(label.name()),
                        () -> then.accept(label.name())))
                .toList();
        Picker picker = new Picker(
                Message.of("matches.pick-label", Excerpt.of(words, LONGEST_WORDS)), choices, surface::hidePopover);
        surface.show(picker, Optional.of(model.selection().words()), () -> {});
        picker.begin();
    }

    private void go(MatchRow row) {
        Runnable reveal = () -> surface.text().reveal(row.span());
        row.mark()
                .ifPresentOrElse(
                        mark -> model.goTo(row.document().id(), mark.id(), reveal),
                        () -> model.goTo(row.document().id(), row.span(), reveal));
    }
}
