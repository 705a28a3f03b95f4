package org.glossator.ui.command;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What a key would be on the keyboard whose letters the key map names, where the layout in force has others there.
///
/// JavaFX tells a key by its code. On Windows and macOS that is the Latin letter of the place also with Persian or
/// Russian letters; on Linux only while a Latin layout is the first of those installed. Else the code is undefined and
/// what is left is the letter written, from which the place follows for the layouts known here. The letters of others
/// stay unknown; digits are known in any script. Where digits need Shift, as in French, they do so here too.
final class Layouts {

    private static final String PLACES = "QWERTYUIOPASDFGHJKLZXCVBNM";

    /// What stands at [#PLACES], a blank where no letter does.
    private static final List<String> LETTERS = List.of(
            "ضصثقفغعهخحشسیبلاتنمظطزرذدپ", // Persian, ISIRI 9147
            "ضصثقفغعهخحشسيبلاتنم ءؤر ىة", // Arabic
            "  קראטוןםפשדגכעיחלךזסבהנמצ", // Hebrew, SI 1452
            "йцукенгшщзфывапролдячсмить", // Russian
            "йцукенгшщзфівапролдячсмить", // Ukrainian
            " ςερτυθιοπασδφγηξκλζχψωβνμ"); // Greek

    private Layouts() {}

    /// The same press with the code of the key at that place; empty where the code is known already, or
    /// nothing is.
    static Optional<KeyEvent> latin(KeyEvent press) {
        return press.getCode() == KeyCode.UNDEFINED
                ? place(press.getText()).map(place -> with(press, place))
                : Optional.empty();
    }

    /// The key whose letter `text` is, in any layout known here.
    static Optional<KeyCode> place(String text) {
        if (text.codePointCount(0, text.length()) != 1 || text.isBlank()) {
            return Optional.empty();
        }
        int letter = Character.toLowerCase(text.codePointAt(0));
        if (Character.isDigit(letter)) {
            return Optional.of(KeyCode.getKeyCode(Integer.toString(Character.digit(letter, 10))));
        }
        return LETTERS.stream()
                .map(row -> row.indexOf(letter))
                .filter(at -> at >= 0)
                .map(at -> KeyCode.getKeyCode(PLACES.substring(at, at + 1)))
                .findFirst();
    }

    private static KeyEvent with(KeyEvent press, KeyCode code) {
        return new KeyEvent(
                press.getSource(),
                press.getTarget(),
                press.getEventType(),
                press.getCharacter(),
                press.getText(),
                code,
                press.isShiftDown(),
                press.isControlDown(),
                press.isAltDown(),
                press.isMetaDown());
    }
}
