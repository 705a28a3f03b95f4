package org.glossator.schema;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a project offers its annotators.
///
/// @param name what it is called
/// @param version counts its editions, from 1
/// @param guideline what holds for every label; Markdown, may be empty
/// @param labels the roots of the label tree, in the order in which they are shown
/// @param attributes what can be told of annotations
/// @param relations how annotations can be linked
/// @param documentLabels what can be told of a document
public record Schema(
        String name,
        int version,
        String guideline,
        List<Label> labels,
        List<AttributeType> attributes,
        List<RelationType> relations,
        List<AttributeType> documentLabels) {

    /// The colour of a label that has none itself and none above it, and of one that the schema does not know.
    public static final Colour PLAIN = new Colour("#5F6B7A");

    public Schema {
        labels = List.copyOf(labels);
        attributes = List.copyOf(attributes);
        relations = List.copyOf(relations);
        documentLabels = List.copyOf(documentLabels);
    }

    /// A schema that offers nothing yet.
    public static Schema empty(String name) {
        return new Schema(name, 1, "", List.of(), List.of(), List.of(), List.of());
    }

    /// Every label of the tree, parents before what is beneath them.
    public Stream<Label> allLabels() {
        return labels.stream().flatMap(Label::withDescendants);
    }

    /// The label of this name.
    public Optional<Label> label(LabelName name) {
        return allLabels().filter(label -> label.name().equals(name)).findFirst();
    }

    /// The way from a root of the tree to the label of this name, both included; empty if it is not in the tree.
    public List<Label> pathTo(LabelName name) {
        return LabelPaths.find(labels, name);
    }

    /// The colour in which `label` is drawn: its own, or that of the nearest label above it that has one.
    public Colour colourOf(LabelName label) {
        return pathTo(label).reversed().stream()
                .flatMap(step -> Optional.ofNullable(step.ownColour()).stream())
                .findFirst()
                .orElse(PLAIN);
    }

    /// The guideline for `label`: its own, or that of the nearest label above it that has one; may be empty.
    public String guidelineFor(LabelName label) {
        return pathTo(label).reversed().stream()
                .map(Label::guideline)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /// Whether annotations with `label` are events.
    public boolean isEvent(LabelName label) {
        return pathTo(label).stream().anyMatch(Label::event);
    }

    /// Whether `label` is one of `allowed` or beneath one of them; an empty list allows every label.
    public boolean isAllowed(LabelName label, List<LabelName> allowed) {
        return allowed.isEmpty() || pathTo(label).stream().map(Label::name).anyMatch(allowed::contains);
    }

    /// The attributes that annotations with `label` carry, in the schema's order.
    public List<AttributeType> attributesOn(LabelName label) {
        return attributes.stream()
                .filter(attribute -> isAllowed(label, attribute.on()))
                .toList();
    }

    /// The attribute of this name.
    public Optional<AttributeType> attribute(AttributeName name) {
        return attributes.stream()
                .filter(attribute -> attribute.name().equals(name))
                .findFirst();
    }

    /// The relation type of this name.
    public Optional<RelationType> relation(RelationName name) {
        return relations.stream()
                .filter(relation -> relation.name().equals(name))
                .findFirst();
    }

    /// The relation types that may lead from an annotation with `source` to one with `target`.
    public List<RelationType> relationsBetween(LabelName source, LabelName target) {
        return relations.stream()
                .filter(relation -> isAllowed(source, relation.from()) && isAllowed(target, relation.to()))
                .toList();
    }

    public Schema named(String other) {
        return new Schema(other, version, guideline, labels, attributes, relations, documentLabels);
    }

    public Schema guided(String other) {
        return new Schema(name, version, other, labels, attributes, relations, documentLabels);
    }

    public Schema edition(int number) {
        return new Schema(name, number, guideline, labels, attributes, relations, documentLabels);
    }

    public Schema withLabels(List<Label> others) {
        return new Schema(name, version, guideline, others, attributes, relations, documentLabels);
    }

    public Schema withAttributes(List<AttributeType> others) {
        return new Schema(name, version, guideline, labels, others, relations, documentLabels);
    }

    public Schema withRelations(List<RelationType> others) {
        return new Schema(name, version, guideline, labels, attributes, others, documentLabels);
    }

    public Schema withDocumentLabels(List<AttributeType> others) {
        return new Schema(name, version, guideline, labels, attributes, relations, others);
    }
}
