package org.glossator.app.instance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.zip.CRC32C;

/// Where the starts of one person in one session find each other.
///
/// @param folder entered by this person only
/// @param name of the lock and the socket in it
public record MeetingPoint(Path folder, String name) {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    /// The point for starts that agree in `session`, whatever that is.
    public static MeetingPoint in(Path folder, String session) {
        CRC32C sum = new CRC32C();
        sum.update(session.getBytes(StandardCharsets.UTF_8));
        return new MeetingPoint(folder, "window-%08x".formatted(sum.getValue()));
    }

    Path lock() {
        return folder.resolve(name + ".lock");
    }

    Path socket() {
        return folder.resolve(name + ".socket");
    }

    /// Makes the folder, and sees to it that nobody else can enter it.
    ///
    /// @throws IOException if it cannot be made, or belongs to somebody else
    void prepare() throws IOException {
        Files.createDirectories(folder);
        var rights = Files.getFileAttributeView(folder, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (Files.isSymbolicLink(folder)) {
            throw new AccessDeniedException(folder.toString());
        }
        if (rights != null) { // Windows has none; there the person's own folder is closed to others as it is
            rights.setPermissions(OWNER_ONLY); // which the system refuses to all but the owner
        }
    }
}
