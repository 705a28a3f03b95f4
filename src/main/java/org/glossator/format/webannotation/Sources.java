package org.glossator.format.webannotation;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.glossator.format.FormatException;
import org.glossator.format.Reading;

/// Texts that lie beside a file of annotations. Nothing outside its folder is looked at, and nothing is fetched.
///
/// @param folder where the file lies
record Sources(Path folder) {

    private static final long LARGEST = 64 << 20;

    /// The file that `source` names; empty if it names none that is there.
    Optional<Path> file(String source) {
        try {
            URI uri = new URI(source);
            if (uri.isAbsolute() || uri.getRawAuthority() != null || uri.getPath() == null) {
                return Optional.empty();
            }
            Path file = folder.resolve(uri.getPath());
            boolean inside = Files.isRegularFile(file)
                    && file.toRealPath().startsWith(folder.toRealPath())
                    && Files.size(file) <= LARGEST;
            return inside ? Optional.of(file) : Optional.empty();
        } catch (URISyntaxException | InvalidPathException | IOException _) {
            return Optional.empty();
        }
    }

    /// The text of `file`; empty if it is not UTF-8.
    static Optional<String> text(Path file) throws FormatException {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        } catch (IOException failure) {
            throw Reading.refused(file, failure);
        }
    }
}
