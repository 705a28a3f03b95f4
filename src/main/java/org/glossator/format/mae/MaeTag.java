package org.glossator.format.mae;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.glossator.format.Place;

/// A tag as it stands in the file: its element's name, and what is told of it, in that order.
record MaeTag(Place place, String name, Map<String, String> told) {

    /// In place of offsets: the document as a whole.
    static final int WHOLE = -1;

    private static final Pattern SPANS = Pattern.compile("-?\\d{1,9}~-?\\d{1,9}(,-?\\d{1,9}~-?\\d{1,9})*");

    /// Offsets as told, in whatever unit.
    record Fragment(int start, int end) {}

    static MaeTag of(XMLStreamReader piece, Place place) {
        Map<String, String> told = new LinkedHashMap<>();
        for (int i = 0; i < piece.getAttributeCount(); i++) {
            told.put(piece.getAttributeLocalName(i), piece.getAttributeValue(i));
        }
        return new MaeTag(place, piece.getLocalName(), told);
    }

    String id() {
        return told.getOrDefault("id", "");
    }

    /// The words that the file says stand there, where it says so.
    String quote() {
        return told.getOrDefault("text", "");
    }

    /// Where it stands; empty if that is not told, or not so that it could be read.
    List<Fragment> fragments() {
        String spans = told.getOrDefault("spans", told.getOrDefault("start", "") + "~" + told.getOrDefault("end", ""));
        List<Fragment> fragments = new ArrayList<>();
        for (String each : SPANS.matcher(spans).matches() ? spans.split(",", -1) : new String[0]) {
            int middle = each.indexOf('~', 1);
            fragments.add(new Fragment(
                    Integer.parseInt(each.substring(0, middle)), Integer.parseInt(each.substring(middle + 1))));
        }
        return fragments;
    }

    boolean isOfWhole() {
        List<Fragment> fragments = fragments();
        return fragments.size() == 1 && fragments.getFirst().start() == WHOLE;
    }

    /// The ids that it links, in their order; empty for a tag that is no link.
    List<String> ends() {
        return told.entrySet().stream()
                .filter(each -> each.getKey().endsWith("ID") && each.getKey().length() > 2)
                .map(Map.Entry::getValue)
                .filter(end -> !end.isBlank())
                .toList();
    }

    boolean isLink() {
        return !told.containsKey("spans")
                && !told.containsKey("start")
                && told.keySet().stream().anyMatch(name -> name.endsWith("ID") && name.length() > 2);
    }

    /// What the task asks to be told beside what MAE keeps itself; what was left blank tells nothing.
    Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>(told);
        attributes.keySet().removeAll(List.of("id", "spans", "start", "end", "text"));
        attributes
                .keySet()
                .removeIf(name -> isLink() && (name.endsWith("ID") || name.endsWith("Text")) && name.length() > 2);
        attributes.values().removeIf(String::isBlank);
        return attributes;
    }
}
