package org.glossator.format.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.glossator.format.FormatException;
import org.glossator.format.Place;
import org.glossator.text.TextFlaw;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/// Reads a record, strictly: UTF-8, one value, no name twice in an object, numbers kept as they are written, and of
/// bounded size.
final class Json {

    /// More values than this would fill the memory and are no document that a person could annotate.
    private static final int MOST_VALUES = 8_000_000;

    private static final int DETAIL = 120;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxTokenCount(MOST_VALUES)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Json() {}

    /// The value that `record` is.
    ///
    /// @throws FormatException if it is none, or holds a text or name that no document can keep
    static JsonNode read(JsonRecord record) throws FormatException {
        Place place = record.place();
        try {
            JsonNode value = MAPPER.readTree(text(record));
            if (value == null || value.isMissingNode()) {
                throw place.refused("format.json-truncated");
            }
            requireSound(value, "", place);
            return value;
        } catch (UnexpectedEndOfInputException _) {
            throw place.refused("format.json-truncated");
        } catch (JacksonException broken) {
            throw place.refused("format.json-broken", detail(broken));
        }
    }

    private static String text(JsonRecord record) throws FormatException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(record.bytes()))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            throw record.place().refused("format.json-not-utf8");
        }
    }

    private static String detail(JacksonException broken) {
        String detail =
                String.valueOf(broken.getOriginalMessage()).lines().findFirst().orElse("");
        return detail.length() > DETAIL ? detail.substring(0, DETAIL) + "…" : detail;
    }

    private static void requireSound(JsonNode value, String name, Place place) throws FormatException {
        if (value.isString()) {
            var flaw = TextFlaw.firstIn(value.stringValue());
            if (flaw.isPresent()) {
                throw place.refused("format.json-flaw", name, flaw.get().offset());
            }
        }
        for (var property : value.properties()) {
            if (TextFlaw.firstIn(property.getKey()).isPresent()) {
                throw place.refused("format.json-flawed-name");
            }
            requireSound(property.getValue(), property.getKey(), place);
        }
        if (value.isArray()) {
            for (JsonNode item : value) {
                requireSound(item, name, place);
            }
        }
    }
}
