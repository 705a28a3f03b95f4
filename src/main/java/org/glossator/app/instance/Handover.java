package org.glossator.app.instance;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// What a start asks of the window that is there: to come to the front, with these files.
///
/// On the wire: the four letters of [#MARK], for how many milliseconds an answer is waited for, the number of files,
/// and each absolute path as [DataOutputStream#writeUTF]
/// writes it, which is 64 KB at most.
///
/// @param files absolute; none to have the window come to the front only
public record Handover(List<Path> files) {

    /// “GLO1”.
    private static final int MARK = 0x474C4F31;

    /// More than this is no person's doing.
    public static final int MOST_FILES = 1000;

    public Handover {
        files = List.copyOf(files);
        if (files.size() > MOST_FILES) {
            throw new IllegalArgumentException("more than " + MOST_FILES + " files");
        }
        if (!files.stream().allMatch(Path::isAbsolute)) {
            throw new IllegalArgumentException("a path is not absolute");
        }
    }

    void write(Duration patience, DataOutputStream out) throws IOException {
        out.writeInt(MARK);
        out.writeInt((int) Math.min(patience.toMillis(), Integer.MAX_VALUE));
        out.writeInt(files.size());
        for (Path file : files) {
            out.writeUTF(file.toString());
        }
        out.flush();
    }

    /// A hand-over, and for how long who asks will wait for an answer.
    record Received(Handover asked, Duration patience) {}

    /// @throws IOException if it is not one of ours
    static Received read(DataInputStream in) throws IOException {
        if (in.readInt() != MARK) {
            throw new StreamCorruptedException("not a hand-over");
        }
        Duration patience = Duration.ofMillis(Math.max(0, in.readInt()));
        int count = in.readInt();
        if (count < 0 || count > MOST_FILES) {
            throw new StreamCorruptedException("too many files");
        }
        List<Path> files = new ArrayList<>();
        for (int file = 0; file < count; file++) {
            files.add(absolute(in.readUTF()));
        }
        return new Received(new Handover(files), patience);
    }

    private static Path absolute(String text) throws IOException {
        try {
            Path path = Path.of(text);
            if (path.isAbsolute()) {
                return path;
            }
        } catch (InvalidPathException _) {
            // no path at all, so not an absolute one either
        }
        throw new StreamCorruptedException("not an absolute path");
    }
}
