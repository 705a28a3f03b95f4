package org.glossator.ui.look;

import javafx.util.StringConverter;
import org.glossator.message.Message;
import org.jspecify.annotations.Nullable;

/// What families of letters are called: by their own names, the empty one as the program's choice.
final class FamilyNames extends StringConverter<String> {

    @Override
    public String toString(@Nullable String family) {
        return family == null || family.isEmpty() ? Message.of("look.font-own").sentence() : family;
    }

    @Override
    public String fromString(String name) {
        return name.equals(toString("")) ? "" : name;
    }
}
