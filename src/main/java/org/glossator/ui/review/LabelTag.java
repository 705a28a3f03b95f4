package org.glossator.ui.review;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.glossator.schema.Colour;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.annotate.control.LabelInk;
import org.glossator.ui.annotate.control.Wording;

/// A label's name on its colour.
final class LabelTag {

    private static final int LONGEST = 40;

    private LabelTag() {}

    static Label of(String name, Colour colour) {
        Label tag = Wording.label(Excerpt.of(name, LONGEST), "label-tag");
        LabelInk.dress(tag, colour);
        tag.setTooltip(new Tooltip(name));
        return tag;
    }
}
