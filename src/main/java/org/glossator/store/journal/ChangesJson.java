package org.glossator.store.journal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.glossator.project.Change;
import org.glossator.project.StoreException;
import org.glossator.text.DocumentId;

/// The changes of a journal entry as a project file keeps them: a JSON array in UTF-8, deflated (RFC 1950) if it is
/// longer than [#PLAIN_UP_TO] bytes. The first byte tells which: `[` or another.
///
/// One object a change: `change` names its kind (`annotation-added`, `schema-changed` …), `place` says where
/// (`layer`, `document`, `text`, the digest of the document's text) unless the change before stands in the same
/// place; then what it is about (`annotation`, `relation`, `decision`, `document`, `layer`) or `before` and `after`.
/// Offsets are code points; documents name their text by its digest.
public final class ChangesJson {

    /// The length in bytes up to which JSON is left readable.
    public static final int PLAIN_UP_TO = 2048;

    private static final int ROOM = 1 << 16;

    private ChangesJson() {}

    /// Writes `changes`.
    ///
    /// @param documents every document on which a change stands
    public static byte[] write(List<Change> changes, Map<DocumentId, Measured> documents) {
        byte[] json = Json.bytes(generator -> new ChangesWriter(generator, documents).write(changes));
        return json.length <= PLAIN_UP_TO ? json : deflated(json);
    }

    /// The changes that [#write] wrote.
    ///
    /// What nobody wrote so is an IllegalArgumentException, IndexOutOfBoundsException or
    /// [tools.jackson.core.JacksonException].
    ///
    /// @throws StoreException if a text is not kept or cannot be read
    public static List<Change> read(byte[] kept, Texts texts) throws StoreException {
        byte[] json = kept.length > 0 && kept[0] == '[' ? kept : inflated(kept);
        return new ChangesReader(texts).read(Json.read(json));
    }

    /// Whether a document is told something else among the changes that [#write] wrote. Looks for the word by which
    /// such changes are called, without reading what there is around it and in 64 KiB of memory: so it may say yes
    /// where a person wrote that very word, and never says no where there is such a change.
    public static boolean mayDescribe(byte[] kept) {
        try (InputStream json = kept.length > 0 && kept[0] == '['
                ? new ByteArrayInputStream(kept)
                : new InflaterInputStream(new ByteArrayInputStream(kept))) {
            return new WordSearch(Json.word(ChangeKind.DOCUMENT_DESCRIBED)).isIn(json);
        } catch (IOException broken) {
            throw new DamagedJsonException("Not deflated: " + broken.getMessage());
        }
    }

    private static byte[] deflated(byte[] json) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(json.length / 3);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater, ROOM)) {
            out.write(json);
        } catch (IOException impossible) {
            throw new IllegalStateException("Writing into memory does not fail", impossible);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static byte[] inflated(byte[] kept) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(kept))) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new DamagedJsonException("Not deflated: " + broken.getMessage());
        }
    }
}
