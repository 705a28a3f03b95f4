package org.glossator.ui.dialog;

/// How a window talks with its person.
///
/// @param prompts what waits for an answer
/// @param files choosing files
/// @param notices what is said in passing
public record Dialogue(Prompts prompts, FileDialogs files, Notices notices) {}
