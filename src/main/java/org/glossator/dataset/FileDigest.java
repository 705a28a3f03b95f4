package org.glossator.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A file of a dataset.
///
/// @param path within the folder, with `/` between folders
/// @param bytes its size
/// @param sha256 its digest, in hexadecimal digits
record FileDigest(String path, long bytes, String sha256) {

    private static final int BUFFER = 1 << 16;

    /// The files beneath `folder` but hidden ones, by their paths.
    static List<FileDigest> of(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> found = files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted(Comparator.comparing(file -> path(folder, file)))
                    .toList();
            List<FileDigest> digests = new ArrayList<>();
            for (Path file : found) {
                digests.add(new FileDigest(path(folder, file), Files.size(file), sha256(file)));
            }
            return digests;
        }
    }

    private static String path(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    Map<String, Object> told() {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("path", path);
        told.put("bytes", bytes);
        told.put("sha256", sha256);
        return told;
    }
}
