package org.glossator.ui.text;

import java.util.OptionalInt;
import javafx.scene.input.MouseEvent;

/// A click on a text that was no drag.
///
/// @param character the raw offset of the character that was clicked; empty beside the text
/// @param offset the raw offset at which the caret now stands
/// @param event the click itself: how often, which button, with which keys held
public record TextClick(OptionalInt character, int offset, MouseEvent event) {}
