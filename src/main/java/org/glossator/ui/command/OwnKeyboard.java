package org.glossator.ui.command;

/// A part of the scene that keeps every key for itself while the keyboard is in it, as a palette does: none of them
/// runs a command.
public interface OwnKeyboard {}
