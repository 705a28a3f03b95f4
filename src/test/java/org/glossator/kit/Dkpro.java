package org.glossator.kit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.collection.CollectionReader;
import org.apache.uima.fit.factory.CollectionReaderFactory;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;

/// Reads files as DKPro Core does.
public final class Dkpro {

    private Dkpro() {}

    /// A type system to which types of one's own can be added.
    public static TypeSystemDescription types() {
        return UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
    }

    /// What `reader` makes of the files of `folder` that are called like `pattern`.
    ///
    /// @param own types that DKPro has not
    /// @param more names of parameters and their values
    public static List<CAS> read(
            Class<? extends CollectionReader> reader,
            TypeSystemDescription own,
            Path folder,
            String pattern,
            Object... more)
            throws Exception {
        TypeSystemDescription types = CasCreationUtils.mergeTypeSystems(
                List.of(own, TypeSystemDescriptionFactory.createTypeSystemDescription()));
        List<Object> parameters =
                new ArrayList<>(List.of("sourceLocation", folder.toString(), "patterns", pattern, "language", "en"));
        parameters.addAll(List.of(more));
        CollectionReader made = CollectionReaderFactory.createReader(reader, types, parameters.toArray());
        List<CAS> read = new ArrayList<>();
        while (made.hasNext()) {
            CAS cas = CasCreationUtils.createCas(types, null, null, null);
            made.getNext(cas);
            read.add(cas);
        }
        made.close();
        return read;
    }

    /// The annotations of the type called `type`, in the order of the text.
    public static List<AnnotationFS> annotations(CAS cas, String type) {
        List<AnnotationFS> annotations = new ArrayList<>();
        cas.<AnnotationFS>getAnnotationIndex(cas.getTypeSystem().getType(type)).forEach(annotations::add);
        return annotations;
    }
}
