package org.glossator.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.format.Format;

/// The small programs that read a dataset, where there are any for its format: `resources/dataset/<format>/`.
final class LoadingScripts {

    private static final List<String> NAMES = List.of("load.py", "load_spacy.py", "load_hugging_face.py");

    private LoadingScripts() {}

    /// The scripts for data of `format`, by name.
    static Map<String, String> of(Format format) {
        Map<String, String> scripts = new LinkedHashMap<>();
        for (String name : NAMES) {
            read("/glossator/dataset/" + format.id() + "/" + name).ifPresent(script -> scripts.put(name, script));
        }
        return scripts;
    }

    private static Optional<String> read(String resource) {
        try (InputStream stream = LoadingScripts.class.getResourceAsStream(resource)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
