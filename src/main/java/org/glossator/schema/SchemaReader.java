package org.glossator.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Makes a schema of a JSON value, or says what in it cannot be one.
final class SchemaReader {

    private static final Set<String> PROPERTIES =
            Set.of("name", "version", "guideline", "labels", "attributes", "relations", "document");
    private static final Set<String> OF_RELATIONS = Set.of("name", "from", "to", "role", "symmetric", "transitive");

    private final Places places = new Places();
    private final LabelReader labelReader = new LabelReader(places);

    /// The schema that `root` describes, without flaws.
    Schema schema(Located root) throws SchemaException {
        Schema schema = read(root);
        for (Flaw flaw : Flaws.of(schema)) {
            throw places.of(flaw, root.place()).refused(flaw.message());
        }
        return schema;
    }

    private Schema read(Located root) throws SchemaException {
        Fields fields = Fields.of(root, PROPERTIES);
        String name = fields.name();
        fields.required("labels");
        List<Label> labels = labelReader.tree(fields, "labels");
        return new Schema(
                name,
                fields.count("version"),
                fields.text("guideline"),
                labels,
                attributes(fields),
                relations(fields),
                documentLabels(fields));
    }

    private List<AttributeType> attributes(Fields fields) throws SchemaException {
        AttributeReader reader = new AttributeReader(places, AttributeScope.ANNOTATIONS);
        List<AttributeType> attributes = new ArrayList<>();
        for (Located item : fields.list("attributes")) {
            attributes.add(reader.ofAnnotations(item, labelReader));
        }
        return attributes;
    }

    private List<AttributeType> documentLabels(Fields fields) throws SchemaException {
        AttributeReader reader = new AttributeReader(places, AttributeScope.DOCUMENTS);
        List<AttributeType> labels = new ArrayList<>();
        for (Located item : fields.list("document")) {
            labels.add(reader.ofDocuments(item));
        }
        return labels;
    }

    private List<RelationType> relations(Fields fields) throws SchemaException {
        List<RelationType> relations = new ArrayList<>();
        for (Located item : fields.list("relations")) {
            Fields relation = Fields.of(item, OF_RELATIONS);
            RelationName name = new RelationName(relation.name());
            SchemaItem thing = new SchemaItem.ARelation(name);
            places.put(thing, Flaw.Field.NAME, relation.placeOf("name"));
            places.put(thing, Flaw.Field.FROM, relation.placeOf("from"));
            places.put(thing, Flaw.Field.TO, relation.placeOf("to"));
            relations.add(new RelationType(
                    name,
                    labelReader.named(relation, "from"),
                    labelReader.named(relation, "to"),
                    relation.flag("role"),
                    relation.flag("symmetric"),
                    relation.flag("transitive")));
        }
        return relations;
    }
}
