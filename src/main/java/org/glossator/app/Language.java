package org.glossator.app;

import org.glossator.message.Languages;
import org.glossator.settings.SettingsFile;
import org.glossator.settings.SettingsFolder;

/// The language in which window and command line speak. Files, the log and answers to other programs are written in
/// English whatever it is.
final class Language {

    private Language() {}

    /// Makes the program speak as its user has chosen. To be called before anything is said.
    static void speak() {
        Languages.ofThisProgram()
                .speak(SettingsFile.glance(SettingsFolder.ofThisPerson()).language());
    }
}
