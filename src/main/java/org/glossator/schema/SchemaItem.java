package org.glossator.schema;

/// A thing of a schema: what can be wrong with it, what can be changed about it, and what uses it can be said of it.
public sealed interface SchemaItem {

    /// What it is called.
    String name();

    /// The schema itself.
    record Whole(String name) implements SchemaItem {}

    record ALabel(LabelName label) implements SchemaItem {
        @Override
        public String name() {
            return label.value();
        }
    }

    record AnAttribute(AttributeName attribute) implements SchemaItem {
        @Override
        public String name() {
            return attribute.value();
        }
    }

    record ARelation(RelationName relation) implements SchemaItem {
        @Override
        public String name() {
            return relation.value();
        }
    }

    record ADocumentLabel(AttributeName attribute) implements SchemaItem {
        @Override
        public String name() {
            return attribute.value();
        }
    }

    /// One of the values that a choice offers.
    ///
    /// @param of the attribute or document label
    record AValue(SchemaItem of, String name) implements SchemaItem {}
}
