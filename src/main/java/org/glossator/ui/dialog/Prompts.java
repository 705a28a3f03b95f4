package org.glossator.ui.dialog;

/// Puts prompts to the person. FX thread only.
@FunctionalInterface
public interface Prompts {

    /// Shows `prompt` and returns at once; the choice that is made runs its action later.
    void show(Prompt prompt);
}
