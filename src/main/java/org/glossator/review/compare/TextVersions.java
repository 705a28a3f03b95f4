package org.glossator.review.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.text.DocumentHead;
import org.glossator.text.TextDigest;

/// Documents of one name with different texts, which may be versions of each other.
///
/// @param name what all are called
/// @param versions the first document of each text, at least two
public record TextVersions(String name, List<DocumentHead> versions) {

    public TextVersions {
        versions = List.copyOf(versions);
        if (versions.size() < 2) {
            throw new IllegalArgumentException("“" + name + "” has one text");
        }
    }

    /// The names that stand for several texts, in the order of their first documents. Needs no text.
    public static List<TextVersions> among(List<DocumentHead> documents) {
        Map<String, Map<TextDigest, DocumentHead>> texts = new LinkedHashMap<>();
        for (DocumentHead document : documents) {
            texts.computeIfAbsent(document.name(), _ -> new LinkedHashMap<>()).putIfAbsent(document.digest(), document);
        }
        List<TextVersions> found = new ArrayList<>();
        texts.forEach((name, versions) -> {
            if (versions.size() > 1) {
                found.add(new TextVersions(name, List.copyOf(versions.values())));
            }
        });
        return found;
    }
}
