package org.glossator.format.cas.xmi;

import java.nio.file.Files;
import java.nio.file.Path;
import org.glossator.format.DocumentSink;
import org.glossator.format.Format;
import org.glossator.format.FormatException;
import org.glossator.format.ImportReport;
import org.glossator.format.Importer;
import org.glossator.format.cas.CasImport;
import org.glossator.task.Progress;

/// Reads XMI: one file, or a folder of them, with the type system that lies beside.
public final class XmiImporter implements Importer {

    @Override
    public Format format() {
        return Xmi.FORMAT;
    }

    @Override
    public boolean recognises(Path path, String head) {
        return Files.isDirectory(path) ? reading(path).isIn(path) : head.contains(Xmi.NAMESPACE);
    }

    @Override
    public <E extends Exception> ImportReport read(Path path, DocumentSink<E> sink, Progress progress)
            throws FormatException, E {
        return reading(path).read(path, sink, progress);
    }

    private static CasImport reading(Path path) {
        TypeSystems types = new TypeSystems(path);
        return new CasImport(
                file -> file.toString().endsWith(Xmi.ENDING),
                (file, findings) -> XmiReader.read(file, types.of(file, findings)));
    }
}
