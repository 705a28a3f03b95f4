package org.glossator.ui.keys;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.glossator.message.Message;
import org.glossator.ui.command.Category;
import org.glossator.ui.command.Command;
import org.glossator.ui.command.CommandRegistry;
import org.glossator.ui.command.Gesture;
import org.glossator.ui.command.KeyMap;
import org.glossator.ui.command.KeyText;
import org.glossator.ui.match.Name;
import org.glossator.ui.match.NameQuery;

/// Everything that can be done and the keys for it, grouped by what one does, as the registry has it at one moment.
public record KeyGuide(List<Section> sections) {

    /// Things of one kind, in the order of their menu.
    ///
    /// @param title what they have in common
    public record Section(String title, List<Line> lines) {

        public Section {
            lines = List.copyOf(lines);
        }

        /// These commands, with the keys that `keys` gives them.
        public static Section of(String title, List<Command> commands, KeyMap keys) {
            return new Section(
                    title,
                    commands.stream()
                            .map(command -> new Line(command.title(), KeyText.all(keys.keys(command))))
                            .toList());
        }
    }

    /// One thing that can be done.
    ///
    /// @param name what it is
    /// @param keys its keys as people write them, or what the mouse does; empty if there is none
    public record Line(String name, String keys) {}

    public KeyGuide {
        sections = List.copyOf(sections);
    }

    /// All that `registry` has: what the text does by itself first, then the commands by category.
    public static KeyGuide of(CommandRegistry registry) {
        return of(registry.gestures(), registry.all(), registry.keyMap());
    }

    /// These gestures and commands, with the keys that `keys` gives them.
    public static KeyGuide of(List<Gesture> gestures, List<Command> commands, KeyMap keys) {
        Map<String, List<Line>> sections = new LinkedHashMap<>();
        for (Gesture gesture : gestures) {
            sections.computeIfAbsent(gesture.place().sentence(), _ -> new ArrayList<>())
                    .add(line(gesture));
        }
        for (Category category : Category.values()) {
            List<Command> ofCategory = commands.stream()
                    .filter(command -> command.category() == category)
                    .toList();
            if (!ofCategory.isEmpty()) {
                sections.computeIfAbsent(category.title(), _ -> new ArrayList<>())
                        .addAll(Section.of(category.title(), ofCategory, keys).lines());
            }
        }
        return new KeyGuide(sections.entrySet().stream()
                .map(entry -> new Section(entry.getKey(), entry.getValue()))
                .toList());
    }

    /// What fits `typed`: a part of a name, or a key as it is written.
    public KeyGuide narrowed(String typed) {
        NameQuery query = NameQuery.of(typed);
        String key = typed.strip();
        return new KeyGuide(sections.stream()
                .map(section -> new Section(
                        section.title(),
                        section.lines().stream()
                                .filter(line -> query.in(Name.of(line.name())).isPresent() || hasKey(line, key))
                                .toList()))
                .filter(section -> !section.lines().isEmpty())
                .toList());
    }

    private static boolean hasKey(Line line, String key) {
        return Stream.of(line.keys().split(", ")).anyMatch(each -> each.equalsIgnoreCase(key));
    }

    private static Line line(Gesture gesture) {
        String keys = KeyText.all(gesture.keys());
        String mouse = String.join(
                ", ", gesture.mouse().stream().map(Message::sentence).toList());
        return new Line(
                gesture.name().sentence(), keys.isEmpty() ? mouse : mouse.isEmpty() ? keys : keys + ", " + mouse);
    }
}
