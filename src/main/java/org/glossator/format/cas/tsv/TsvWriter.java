package org.glossator.format.cas.tsv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Relation;
import org.glossator.format.cas.CasReading;
import org.glossator.format.cas.SafeNames;
import org.glossator.schema.AttributeName;
import org.glossator.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Writes one document.
final class TsvWriter {

    /// What stands between two sentences and needs not be written.
    private static final Pattern KNOWN_GAP = Pattern.compile("\n *");

    private final String text;
    private final Tokens tokens;
    private final Standing standing;
    private final Map<AnnotationId, List<Relation>> leading = new HashMap<>();
    private final Map<AttributeName, String> features = new LinkedHashMap<>();
    private final Map<Unit, String> ids = new HashMap<>();
    private final StringBuilder out = new StringBuilder();
    private boolean hasNotes;
    private boolean hasMarks;

    TsvWriter(String text, Tokens tokens, Standing standing) {
        this.text = text;
        this.tokens = tokens;
        this.standing = standing;
    }

    /// The file of a document with these annotations, which stand where `standing` says, and these relations.
    String written(List<Annotation> annotations, List<Relation> relations) {
        SafeNames names = new SafeNames(Set.of("sofa", "begin", "end", WebAnnoTsv.LABEL, CasReading.NOTE));
        for (Annotation annotation : annotations) {
            annotation
                    .attributes()
                    .keySet()
                    .forEach(name -> features.computeIfAbsent(name, attribute -> names.next(attribute.value(), "a")));
            hasNotes |= !annotation.note().isEmpty();
        }
        hasMarks = !annotations.isEmpty();
        for (Relation relation : relations) {
            leading.computeIfAbsent(relation.target(), _ -> new ArrayList<>()).add(relation);
        }
        number();
        header();
        for (Unit unit : standing.all()) {
            if (!standing.isPart(unit) && tokens.beginsSentence(unit.token())) {
                sentence(unit.token());
            }
            row(unit);
        }
        return out.toString();
    }

    /// How attributes are called in the file.
    Map<AttributeName, String> features() {
        return features;
    }

    private void number() {
        int sentence = 0;
        int word = 0;
        int part = 0;
        for (Unit unit : standing.all()) {
            if (standing.isPart(unit)) {
                part++;
                ids.put(unit, sentence + "-" + word + "." + part);
            } else {
                boolean begins = tokens.beginsSentence(unit.token());
                sentence += begins ? 1 : 0;
                word = begins ? 1 : word + 1;
                part = 0;
                ids.put(unit, sentence + "-" + word);
            }
        }
    }

    private void header() {
        out.append(WebAnnoTsv.FORMAT_LINE_OURS).append('\n');
        if (hasMarks) {
            out.append(WebAnnoTsv.SPANS)
                    .append(WebAnnoTsv.SPAN_LAYER)
                    .append('|')
                    .append(WebAnnoTsv.LABEL);
            features.values().forEach(feature -> out.append('|').append(feature));
            out.append(hasNotes ? "|" + CasReading.NOTE : "").append('\n');
        }
        if (!leading.isEmpty()) {
            out.append(WebAnnoTsv.RELATIONS)
                    .append(WebAnnoTsv.RELATION_LAYER)
                    .append('|')
                    .append(WebAnnoTsv.LABEL)
                    .append('|')
                    .append(WebAnnoTsv.BASE)
                    .append(WebAnnoTsv.SPAN_LAYER)
                    .append('\n');
        }
        out.append('\n');
    }

    private void sentence(int first) {
        int last = first;
        while (last + 1 < tokens.size() && !tokens.beginsSentence(last + 1)) {
            last++;
        }
        int end = last + 1 < tokens.size() ? tokens.start(last + 1) : text.length();
        boolean isKnown = last + 1 < tokens.size()
                && KNOWN_GAP.matcher(text.substring(tokens.end(last), end)).matches();
        String whole = text.substring(tokens.start(first), isKnown ? tokens.end(last) : end);
        out.append('\n');
        for (String line : whole.split("\n", -1)) {
            out.append(WebAnnoTsv.TEXT).append(Escapes.text(line)).append('\n');
        }
    }

    private void row(Unit unit) {
        out.append(ids.get(unit)).append('\t');
        out.append(unit.span().start()).append('-').append(unit.span().end()).append('\t');
        out.append(unit.span().of(text)).append('\t');
        List<Annotation> here = standing.onUnit(unit);
        if (hasMarks) {
            cells(here.stream().map(mark -> cell(mark, mark.label().value())).toList());
            for (AttributeName name : features.keySet()) {
                cells(here.stream()
                        .map(mark -> {
                            var value = mark.attributes().get(name);
                            return cell(mark, value == null ? null : value.toString());
                        })
                        .toList());
            }
        }
        if (hasNotes) {
            cells(here.stream()
                    .map(mark -> cell(mark, mark.note().isEmpty() ? null : mark.note()))
                    .toList());
        }
        if (!leading.isEmpty()) {
            List<Relation> ending = here.stream()
                    .filter(mark -> standing.first(mark.id()).equals(unit))
                    .flatMap(mark -> leading.getOrDefault(mark.id(), List.of()).stream())
                    .toList();
            cells(ending.stream()
                    .map(relation -> Escapes.value(relation.type().value()))
                    .toList());
            cells(ending.stream().map(this::source).toList());
        }
        out.append('\n');
    }

    private void cells(List<String> stacked) {
        out.append(stacked.isEmpty() ? WebAnnoTsv.NOTHING : stacked.stream().collect(Collectors.joining("|")))
                .append('\t');
    }

    private String cell(Annotation mark, @Nullable String says) {
        String written = says == null ? WebAnnoTsv.SAYS_NOTHING : Escapes.value(says);
        return written
                + standing.number(mark.id()).map(number -> "[" + number + "]").orElse("");
    }

    private String source(Relation relation) {
        int source = standing.number(relation.source()).orElse(0);
        int target = standing.number(relation.target()).orElse(0);
        String unit = ids.getOrDefault(standing.first(relation.source()), "");
        return source == 0 && target == 0 ? unit : unit + "[" + source + "_" + target + "]";
    }
}
