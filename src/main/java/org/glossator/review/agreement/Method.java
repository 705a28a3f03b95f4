package org.glossator.review.agreement;

import java.util.List;
import org.glossator.message.Message;

/// How a measure was taken.
///
/// @param notes sentences: what an item was, how missing and coinciding marks were treated, what was left out and why
public record Method(Measure measure, List<Message> notes) {
    public Method {
        notes = List.copyOf(notes);
    }
}
