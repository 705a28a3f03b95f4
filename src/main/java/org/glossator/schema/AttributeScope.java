package org.glossator.schema;

import java.util.List;

/// What attributes are told of.
public enum AttributeScope {
    /// Attributes of annotations.
    ANNOTATIONS {
        @Override
        public List<AttributeType> of(Schema schema) {
            return schema.attributes();
        }

        @Override
        Schema with(Schema schema, List<AttributeType> attributes) {
            return schema.withAttributes(attributes);
        }

        @Override
        public SchemaItem item(AttributeName name) {
            return new SchemaItem.AnAttribute(name);
        }
    },
    /// Labels of documents.
    DOCUMENTS {
        @Override
        public List<AttributeType> of(Schema schema) {
            return schema.documentLabels();
        }

        @Override
        Schema with(Schema schema, List<AttributeType> attributes) {
            return schema.withDocumentLabels(attributes);
        }

        @Override
        public SchemaItem item(AttributeName name) {
            return new SchemaItem.ADocumentLabel(name);
        }
    };

    /// Those that `schema` has, in its order.
    public abstract List<AttributeType> of(Schema schema);

    abstract Schema with(Schema schema, List<AttributeType> attributes);

    /// The thing of a schema that `name` is in this scope.
    public abstract SchemaItem item(AttributeName name);
}
