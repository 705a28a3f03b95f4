package org.glossator.format.conll;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.apache.uima.cas.CAS;
import org.apache.uima.collection.CollectionReader;
import org.dkpro.core.io.conll.Conll2002Reader;
import org.dkpro.core.io.conll.Conll2003Reader;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSet;
import org.glossator.annotation.Layer;
import org.glossator.annotation.Markup;
import org.glossator.annotation.RelationSet;
import org.glossator.format.Export;
import org.glossator.format.ExportSettings;
import org.glossator.format.ExporterMaker;
import org.glossator.format.LayerMarkup;
import org.glossator.format.LayeredDocument;
import org.glossator.kit.Dkpro;
import org.glossator.kit.Property;
import org.glossator.schema.LabelName;
import org.glossator.schema.Schema;
import org.glossator.text.Span;
import org.glossator.text.TextDocument;
import org.glossator.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// DKPro Core reads our CoNLL to the same mentions over the same words.
class DkproReadsConllTest {

    private static final List<String> PIECES = List.of(
            "Iran",
            "Syria’s",
            "state-of-the-art",
            "😀",
            "e\u0301",
            "می‌شود",
            "שלום",
            "阿斯塔纳",
            "U.S.",
            "1,300",
            ". ",
            ", ",
            "🇮🇷");

    private static final String NAMED_ENTITY = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity";

    @TempDir
    Path folder;

    @Test
    void of_2003() {
        holds("conll-2003", Conll2003Reader.class);
    }

    @Test
    void of_2002() {
        holds("conll-2002", Conll2002Reader.class);
    }

    private void holds(String format, Class<? extends CollectionReader> reader) {
        Property.check(40, random -> {
            String text = text(random);
            Tokens tokens = Tokens.words(text);
            List<Annotation> marks = new ArrayList<>();
            List<String> expected = new ArrayList<>();
            int first = random.nextInt(3);
            while (first < tokens.size()) {
                int last = Math.min(tokens.size() - 1, first + random.nextInt(3));
                String label = random.nextBoolean() ? "Actor" : "Event";
                marks.add(Annotation.of(new LabelName(label), new Span(tokens.start(first), tokens.end(last))));
                List<String> words = new ArrayList<>();
                for (int token = first; token <= last; token++) {
                    words.add(text.substring(tokens.start(token), tokens.end(token)));
                }
                expected.add(label + " " + String.join(" ", words));
                first = last + 1 + random.nextInt(3);
            }
            CAS cas = Dkpro.read(reader, Dkpro.types(), write(format, text, marks), "a.*")
                    .getFirst();
            assertThat(mentions(cas)).isEqualTo(expected);
        });
    }

    private static String text(RandomGenerator random) {
        StringBuilder text = new StringBuilder("The");
        for (int i = 0; i < 30; i++) {
            text.append(' ').append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static List<String> mentions(CAS cas) {
        return Dkpro.annotations(cas, NAMED_ENTITY).stream()
                .map(mention -> mention.getFeatureValueAsString(
                                mention.getType().getFeatureByBaseName("value")) + " " + mention.getCoveredText())
                .toList();
    }

    private Path write(String format, String text, List<Annotation> marks) throws Exception {
        LayerMarkup layer = new LayerMarkup(
                "imported", Layer.Kind.IMPORTED, new Markup(AnnotationSet.of(marks), RelationSet.EMPTY));
        ExporterMaker maker = ConllExporterMaker.all().stream()
                .filter(each -> each.format().id().equals(format))
                .findFirst()
                .orElseThrow();
        ExportSettings settings = ExportSettings.usual(Schema.empty("none"));
        try (Export export = maker.exporter(settings).begin(folder.resolve("a.conll"))) {
            export.add(new LayeredDocument(TextDocument.of("a", text, Map.of()), List.of(layer)));
            assertThat(export.finish().losses()).isEmpty();
        }
        return folder;
    }
}
