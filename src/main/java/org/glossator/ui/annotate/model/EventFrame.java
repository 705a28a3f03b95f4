package org.glossator.ui.annotate.model;

import java.util.List;
import org.glossator.schema.LabelName;
import org.glossator.schema.RelationName;
import org.glossator.schema.RelationType;
import org.glossator.schema.Schema;

/// The roles that an event has by its label, each with what fills it, and what else relates to it.
///
/// @param roles in the schema's order; empty where the mark is no event
/// @param others the relations that are none of these roles
public record EventFrame(List<Role> roles, List<Inspection.Line> others) {

    /// A role with what fills it; nothing where it is missing.
    public record Role(RelationName type, List<Inspection.Line> fillers) {

        public Role {
            fillers = List.copyOf(fillers);
        }
    }

    public EventFrame {
        roles = List.copyOf(roles);
        others = List.copyOf(others);
    }

    /// The frame of a mark of this label with these relations.
    public static EventFrame of(LabelName label, List<Inspection.Line> relations, Schema schema) {
        List<RelationName> types = schema.relations().stream()
                .filter(type -> type.role() && schema.isAllowed(label, type.from()))
                .map(RelationType::name)
                .toList();
        return new EventFrame(
                types.stream()
                        .map(type -> new Role(
                                type,
                                relations.stream()
                                        .filter(line -> fills(line, type))
                                        .toList()))
                        .toList(),
                relations.stream()
                        .filter(line -> types.stream().noneMatch(type -> fills(line, type)))
                        .toList());
    }

    private static boolean fills(Inspection.Line line, RelationName type) {
        return line.direction() == Direction.TO && line.relation().type().equals(type);
    }
}
