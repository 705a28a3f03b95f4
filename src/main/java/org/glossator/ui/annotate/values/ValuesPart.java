package org.glossator.ui.annotate.values;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossator.annotation.Annotation;
import org.glossator.message.Message;
import org.glossator.project.Subscription;
import org.glossator.schema.AttributeType;
import org.glossator.schema.AttributeValue;
import org.glossator.ui.annotate.control.Choice;
import org.glossator.ui.annotate.control.DigitPicker;
import org.glossator.ui.annotate.model.AnnotateModel;
import org.glossator.ui.annotate.part.Part;
import org.glossator.ui.annotate.part.Surface;
import org.glossator.ui.annotate.part.Workbench;
import org.glossator.ui.command.Category;
import org.glossator.ui.command.Command;

/// Telling an attribute by two keys: that of the attribute, then that of the value.
public final class ValuesPart implements Part {

    private static final String KEYS = "123456789abcdefghijklmnopqrstuvwxyz";
    private static final String CLEAR_KEY = "0";

    private final AnnotateModel model;
    private final Surface surface;
    private final Remembered remembered = new Remembered();

    public ValuesPart(Workbench bench) {
        this.model = bench.model();
        this.surface = bench.surface();
        model.marking()
                .beginWith(label -> remembered.beginning(label, model.state().schema()));
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("values.tell", Category.MARK, Message.of("values.command-tell"))
                        .keys("T")
                        .does(this::pickAttribute),
                Command.of("values.remember", Category.MARK, Message.of("values.command-remember"))
                        .keys("Shift+T")
                        .does(this::toggleRemembering));
    }

    @Override
    public Subscription activate() {
        return model.link()
                .listen(events ->
                        remembered.follow(events, model.layers().mine().id()));
    }

    private void toggleRemembering() {
        boolean on = !remembered.onProperty().get();
        remembered.onProperty().set(on);
        model.notices()
                .say(
                        on
                                ? Message.of(
                                        "values.remembering", model.notices().keyOf("values.remember"))
                                : Message.of("values.not-remembering"));
    }

    private void pickAttribute() {
        Optional<Message> refusal = model.page().refusal();
        if (refusal.isPresent()) {
            model.notices().refuse(refusal.get());
            return;
        }
        if (model.selection().selected().isEmpty()) {
            model.notices().refuseWithoutMark();
            return;
        }
        model.drafts().commit();
        Annotation mark = model.selection().annotation().orElseThrow();
        List<AttributeType> types = model.state().schema().attributesOn(mark.label());
        if (types.isEmpty()) {
            model.notices()
                    .refuse(Message.of("values.no-attributes", mark.label().value()));
            return;
        }
        List<Choice> choices = new ArrayList<>();
        for (AttributeType type : types) {
            String now = Optional.ofNullable(mark.attributes().get(type.name()))
                    .map(AttributeValue::toString)
                    .or(() -> type.defaultValue()
                            .map(usual -> Message.of("annotate.default", usual).sentence()))
                    .map(said -> ": " + said)
                    .orElse("");
            choices.add(new Choice(type.name().value() + now, key(choices.size()), null, () -> pickValue(type, mark)));
        }
        show(new DigitPicker(Message.of("values.pick-attribute"), choices, surface::hidePopover), mark);
    }

    /// @param mark as it will be once all told so far is stored
    private void pickValue(AttributeType type, Annotation mark) {
        var offered = ValueChoices.of(type, mark);
        if (offered.isEmpty()) {
            write(type, mark);
            return;
        }
        boolean several = type.kind() == AttributeType.Kind.CHOICES;
        List<Choice> choices = new ArrayList<>();
        for (var each : offered) {
            String name = each.told() ? "✓ " + each.name() : each.name();
            choices.add(new Choice(name, key(choices.size()), null, () -> {
                tell(type, each.value());
                if (several) {
                    pickValue(type, after(mark, type, each.value()));
                }
            }));
        }
        choices.add(new Choice(
                Message.of("annotate.clear-value").sentence(), CLEAR_KEY, null, () -> tell(type, Optional.empty())));
        Message prompt = Message.of(
                several ? "values.pick-values" : "values.pick-value",
                type.name().value());
        show(new DigitPicker(prompt, choices, surface::hidePopover), mark);
    }

    private void tell(AttributeType type, Optional<AttributeValue> value) {
        model.marking().setAttribute(type.name(), value);
    }

    private static Annotation after(Annotation mark, AttributeType type, Optional<AttributeValue> value) {
        return value.map(told -> mark.saying(type.name(), told)).orElseGet(() -> mark.silentOn(type.name()));
    }

    private void write(AttributeType type, Annotation mark) {
        String now = Optional.ofNullable(mark.attributes().get(type.name()))
                .map(AttributeValue::toString)
                .orElse("");
        ValueField card = new ValueField(type, now, surface::hidePopover, value -> tell(type, value));
        surface.show(card, Optional.of(mark.outer()), () -> {});
        card.begin();
    }

    private void show(DigitPicker picker, Annotation mark) {
        surface.show(picker, Optional.of(mark.outer()), () -> {});
        picker.begin();
    }

    private static String key(int index) {
        return index < KEYS.length() ? KEYS.substring(index, index + 1) : "";
    }
}
