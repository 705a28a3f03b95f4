package org.glossator.ui.annotate.listing;

import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import java.util.HashMap;
import java.util.Map;

/// Puts names into the order in which people look for them: by the rules of Unicode, numbers by their value. Keys are
/// made once for each name; for one thread.
public final class NameOrder {

    private final Collator collator = numeric();
    private final Map<String, CollationKey> keys = new HashMap<>();

    /// What stands for `name` in the order.
    public CollationKey key(String name) {
        return keys.computeIfAbsent(name, collator::getCollationKey);
    }

    private static Collator numeric() {
        Collator collator = Collator.getInstance();
        if (collator instanceof RuleBasedCollator rules) {
            rules.setNumericCollation(true);
        }
        return collator;
    }
}
