package org.glossator.ui.dialog;

import org.glossator.message.Message;

/// A kind of file to be chosen.
///
/// @param title what the chooser says
/// @param name what the files are called there: “Key maps”
/// @param extension how their names end, with the dot
public record FileKind(Message title, Message name, String extension) {}
