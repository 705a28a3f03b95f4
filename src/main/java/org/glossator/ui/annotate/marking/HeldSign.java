package org.glossator.ui.annotate.marking;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.glossator.message.Message;
import org.glossator.schema.LabelName;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.annotate.control.LabelInk;
import org.glossator.ui.annotate.model.AnnotateModel;
import org.jspecify.annotations.Nullable;

/// Says at the foot which label is held; a click lets go of it. It takes no room while none is.
public final class HeldSign extends Button {

    private static final int LONGEST = 30;

    private final AnnotateModel model;

    public HeldSign(AnnotateModel model) {
        this.model = model;
        setId("held-label");
        getStyleClass().setAll("label-chip", "held-sign");
        setFocusTraversable(false);
        setMinWidth(Region.USE_PREF_SIZE);
        setOnAction(_ -> model.marking().use().held().ifPresent(model.marking()::hold));
        model.marking().use().heldProperty().subscribe(this::show);
    }

    private void show(@Nullable LabelName held) {
        setVisible(held != null);
        setManaged(held != null);
        if (held != null) {
            Excerpt.say(
                    this,
                    Message.of("marking.held-sign", Excerpt.of(held.value(), LONGEST))
                            .sentence());
            setTooltip(new Tooltip(Message.of("marking.held-hint", held.value()).sentence()));
            LabelInk.dress(this, model.state().schema().colourOf(held));
        }
    }
}
