package org.glossator.format.json;

import java.nio.file.Path;
import org.glossator.format.FormatException;
import org.glossator.format.Place;
import tools.jackson.databind.JsonNode;

/// One record of a file, not yet read.
public final class JsonRecord {

    private final Place place;
    private final int number;
    private final byte[] bytes;

    /// @param place where it begins
    /// @param number counted from 1
    /// @param bytes what stands there, supposed to be JSON in UTF-8
    public JsonRecord(Place place, int number, byte[] bytes) {
        this.place = place;
        this.number = number;
        this.bytes = bytes;
    }

    /// Where it begins.
    public Place place() {
        return place;
    }

    /// Which of the file's records it is, counted from 1; of lines, the number of its line.
    public int number() {
        return number;
    }

    /// What stands there; not to be changed.
    public byte[] bytes() {
        return bytes;
    }

    /// The value that it is.
    ///
    /// @throws FormatException if it is none, or holds a text or name that no document can keep
    public JsonNode read() throws FormatException {
        return Json.read(this);
    }

    /// What a document is called that has no name of its own: as the file, and `which` in it.
    public String named(String which) {
        Path file = place.file().getFileName();
        String name = file == null ? "" : file.toString();
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + " " + which;
    }
}
