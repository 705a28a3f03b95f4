package org.glossator.ui.annotate.part;

import org.glossator.ui.annotate.model.AnnotateModel;
import org.glossator.ui.window.Surroundings;

/// All that a part of the Annotate screen has to work with.
///
/// @param model the open project as the screen sees it
/// @param surface what is on the screen
/// @param surroundings the window around it: settings, commands, asking and telling, long work
public record Workbench(AnnotateModel model, Surface surface, Surroundings surroundings) {}
