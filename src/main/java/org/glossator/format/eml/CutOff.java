package org.glossator.format.eml;

import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.Event;

/// Hears whether a letter ends before its last part does. For one letter.
final class CutOff extends DecodeMonitor {

    private boolean met;

    boolean isMet() {
        return met;
    }

    @Override
    public boolean warn(String error, String dropped) {
        met |= error.equals(Event.MIME_BODY_PREMATURE_END.toString());
        return false;
    }

    @Override
    public boolean isListening() {
        return true;
    }
}
