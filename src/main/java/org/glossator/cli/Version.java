package org.glossator.cli;

import org.glossator.dataset.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/// Tells which Glossator this is.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String commit = ProgramVersion.commit().map(" (%s)"::formatted).orElse("");
        return new String[] {"Glossator " + ProgramVersion.number() + commit};
    }
}
