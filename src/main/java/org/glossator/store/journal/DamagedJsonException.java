package org.glossator.store.journal;

/// JSON in a project file that does not say what it should. Whoever reads the file makes a sentence of it.
public final class DamagedJsonException extends IllegalArgumentException {

    public DamagedJsonException(String message) {
        super(message);
    }
}
