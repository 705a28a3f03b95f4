package org.glossator.format.brat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeValue;
import org.glossator.schema.LabelName;
import org.glossator.text.Span;

/// An annotation as its lines are read, one after the other.
final class Draft {

    private final int mention;
    private int event;
    private String label;
    private final List<Span> spans;
    private final Map<AttributeName, AttributeValue> attributes = new LinkedHashMap<>();
    private final StringBuilder note = new StringBuilder();
    private boolean noted;

    Draft(int mention, String label, List<Span> spans) {
        this.mention = mention;
        this.label = label;
        this.spans = spans;
    }

    /// The same mention for one more event.
    Draft again() {
        return new Draft(mention, label, spans);
    }

    String label() {
        return label;
    }

    boolean isEvent() {
        return event > 0;
    }

    void becomeEvent(int number, String type) {
        event = number + 1;
        label = type;
    }

    /// Tells `value` under `name`; of several, all are told, each once.
    void tell(String name, AttributeValue value) {
        attributes.merge(new AttributeName(name), value, Draft::both);
    }

    private static AttributeValue both(AttributeValue old, AttributeValue fresh) {
        if (old.equals(fresh)) {
            return old;
        }
        List<String> values =
                new ArrayList<>(old instanceof AttributeValue.Choices(var chosen) ? chosen : List.of(old.toString()));
        values.add(fresh.toString());
        return new AttributeValue.Choices(values);
    }

    void note(String words) {
        note.append(noted ? "\n" : "").append(words);
        noted = true;
    }

    AnnotationId id(UUID file) {
        return new AnnotationId(new SourceId(SourceId.Kind.MENTION, mention, event).within(file));
    }

    Annotation annotation(UUID file) {
        return new Annotation(id(file), new LabelName(label), spans, attributes, note.toString());
    }
}
