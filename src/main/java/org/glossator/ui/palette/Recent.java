package org.glossator.ui.palette;

import java.util.ArrayList;
import java.util.List;

/// What was done from the palette lately, the newest first, each once.
final class Recent {

    static final int KEPT = 12;

    private final List<String> ids = new ArrayList<>();

    void used(String id) {
        ids.remove(id);
        ids.addFirst(id);
        if (ids.size() > KEPT) {
            ids.removeLast();
        }
    }

    /// How many others were used since; [#KEPT] if it was not used lately.
    int age(String id) {
        int at = ids.indexOf(id);
        return at < 0 ? KEPT : at;
    }
}
