package org.glossator.store.journal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/// How JSON is written and read here: numbers exactly as they were, words of enums in lower case with hyphens.
final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Json() {}

    /// What `writing` writes, as UTF-8.
    static byte[] bytes(Consumer<JsonGenerator> writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            writing.accept(json);
        }
        return bytes.toByteArray();
    }

    /// What `writing` writes, as text.
    static String text(Consumer<JsonGenerator> writing) {
        return new String(bytes(writing), StandardCharsets.UTF_8);
    }

    /// @throws tools.jackson.core.JacksonException if it is not JSON
    static JsonNode read(String json) {
        return MAPPER.readTree(json);
    }

    /// @throws tools.jackson.core.JacksonException if it is not JSON
    static JsonNode read(byte[] json) {
        return MAPPER.readTree(json);
    }

    /// `IN_PROGRESS` as `in-progress`.
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// `in-progress` as `IN_PROGRESS`.
    ///
    /// @throws IllegalArgumentException if there is no such value
    static <E extends Enum<E>> E value(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
