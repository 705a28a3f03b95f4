package org.glossator.schema.labelstudio;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.glossator.schema.AttributeChange;
import org.glossator.schema.AttributeScope;
import org.glossator.schema.AttributeType;
import org.glossator.schema.AttributeType.Kind;
import org.glossator.schema.Gathering;
import org.glossator.schema.LabelName;
import org.jspecify.annotations.Nullable;

/// The controls with which something is told: of a mark where they are `perRegion`, else of the whole document.
final class PerRegion {

    private final Gathering gathering;
    private final List<Control> controls = new ArrayList<>();
    private final Deque<String> choices = new ArrayDeque<>();
    private @Nullable Control open;

    PerRegion(Gathering gathering) {
        this.gathering = gathering;
    }

    void begin(Element element) {
        open = new Control(element, new ArrayList<>(), new ArrayList<>());
        controls.add(open);
    }

    /// A choice beneath another, as a taxonomy has them, is called by the whole way to it.
    void choice(Element element) {
        choices.addLast(element.get("value"));
        if (open == null) {
            gathering.leave(element.line(), "schema.labelstudio-stray", element.get("value"));
            return;
        }
        String value = String.join(" / ", choices);
        open.values().add(value);
        if (element.is("selected")) {
            open.selected().add(value);
        }
        if (!element.get("alias").isEmpty()) {
            gathering.leave(element.line(), "schema.labelstudio-alias", element.get("alias"), value);
        }
    }

    void end(String name) {
        if (name.equals("Choice")) {
            choices.pollLast();
        } else if (open != null && open.element().name().equals(name)) {
            open = null;
        }
    }

    void finish() {
        controls.forEach(this::take);
    }

    private void take(Control control) {
        Element element = control.element();
        int line = element.line();
        if (element.get("name").isEmpty()) {
            gathering.leave(line, "schema.labelstudio-nameless", element.name());
            return;
        }
        if (element.get("value").startsWith("$")) {
            gathering.leave(line, "schema.labelstudio-dynamic", element.get("name"), element.get("value"));
        }
        for (String bound : List.of("maxRating", "min", "max", "maxSubmissions")) {
            if (!element.get(bound).isEmpty()) {
                gathering.leave(line, "schema.labelstudio-bound", bound, element.get(bound), element.get("name"));
            }
        }
        AttributeType attribute = AttributeType.of(element.get("name"), kind(element));
        boolean ofMarks = element.is("perRegion");
        gathering.take(
                line,
                new AttributeChange.Add(
                        ofMarks ? AttributeScope.ANNOTATIONS : AttributeScope.DOCUMENTS,
                        attribute
                                .offering(control.values().stream().distinct().toList())
                                .fallingBackOn(fallback(control))
                                .on(ofMarks ? labels(element) : List.of()),
                        Integer.MAX_VALUE));
    }

    private static Kind kind(Element element) {
        return switch (element.name()) {
            case "Choices" -> element.get("choice").equals("multiple") ? Kind.CHOICES : Kind.CHOICE;
            case "Taxonomy" -> Kind.CHOICES;
            case "Rating", "Number" -> Kind.NUMBER;
            default -> Kind.TEXT;
        };
    }

    private static @Nullable String fallback(Control control) {
        return control.selected().isEmpty() ? null : control.selected().getFirst();
    }

    /// The labels whose marks the control is for; all where it names none that there is.
    private List<LabelName> labels(Element element) {
        String named = Objects.requireNonNullElse(element.attributes().get("whenLabelValue"), "");
        List<LabelName> labels = Arrays.stream(named.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(LabelName::new)
                .distinct()
                .toList();
        labels.stream()
                .filter(name -> gathering.schema().label(name).isEmpty())
                .forEach(name -> gathering.leave(
                        element.line(), "schema.flaw-unknown-label", element.get("name"), name.value()));
        return labels.stream()
                .filter(name -> gathering.schema().label(name).isPresent())
                .toList();
    }

    private record Control(Element element, List<String> values, List<String> selected) {}
}
