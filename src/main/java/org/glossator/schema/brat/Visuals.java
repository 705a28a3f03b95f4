package org.glossator.schema.brat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.message.Message;
import org.glossator.schema.Colour;
import org.glossator.schema.Gathering;
import org.glossator.schema.LabelChange;
import org.glossator.schema.LabelName;
import org.glossator.schema.NamedColours;

/// What `visual.conf` says of labels: the words shown for them, and their colours. The words go into the guideline,
/// since a label is called by one name only; of the drawing only the background is a label's colour here.
final class Visuals {

    private final NamedColours colours = new NamedColours();
    private final Gathering gathering;

    Visuals(Gathering gathering) {
        this.gathering = gathering;
    }

    void take(List<ConfLine> lines) {
        for (ConfLine line : lines) {
            switch (line.section()) {
                case "labels" -> words(line);
                case "drawing" -> drawing(line);
                default -> gathering.leave(line.number(), "schema.brat-section", line.section(), line.type());
            }
        }
    }

    private void words(ConfLine line) {
        List<String> names = Arrays.stream((line.type() + " " + line.rest()).split("\\|"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
        if (names.isEmpty()) {
            return;
        }
        LabelName label = new LabelName(names.getFirst());
        if (gathering.schema().label(label).isEmpty()) {
            gathering.leave(line.number(), "schema.brat-words", names.getFirst());
        } else if (names.size() > 1) {
            String also = String.join(", ", names.subList(1, names.size()));
            gathering.take(
                    line.number(),
                    new LabelChange.Describe(
                            label, Message.of("schema.also-called", also).english()));
        }
    }

    private void drawing(ConfLine line) {
        Map<String, String> properties = new HashMap<>();
        for (String property : line.rest().split("\\s*,\\s*", -1)) {
            int colon = property.indexOf(':');
            if (colon > 0) {
                properties.put(
                        property.substring(0, colon).strip(),
                        property.substring(colon + 1).strip());
            }
        }
        LabelName label = new LabelName(line.type());
        String background = properties.remove("bgColor");
        if (gathering.schema().label(label).isEmpty()) {
            gathering.leave(line.number(), "schema.brat-drawing", line.type());
            return;
        }
        if (background != null) {
            Optional<Colour> colour = colours.read(background);
            if (colour.isPresent()) {
                gathering.take(line.number(), new LabelChange.Recolour(label, colour.get()));
            } else {
                gathering.leave(line.number(), "schema.colour-left", background, line.type());
            }
        }
        if (!properties.isEmpty()) {
            String others =
                    String.join(", ", properties.keySet().stream().sorted().toList());
            gathering.leave(line.number(), "schema.brat-only-background", others, line.type());
        }
    }
}
