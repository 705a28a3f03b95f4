package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.glossator.annotation.Annotation;
import org.glossator.kit.Property;
import org.glossator.kit.RandomDocuments;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Python's standard library, which knows nothing of us, reads what we write and slices the texts by our offsets: it
/// gets the labels and words that we meant.
class PythonSlicesTest {

    /// Each format's way from the file called by the first argument to pairs of label and words.
    private static final String SCRIPT = """
        import csv, json, sys
        kind, path = sys.argv[1:]
        csv.field_size_limit(1 << 30)
        def lines():
            with open(path, encoding='utf-8', newline='\\n') as file:
                return [json.loads(line) for line in file if line.strip()]
        def whole():
            with open(path, encoding='utf-8') as file:
                return json.load(file)
        found = []
        if kind == 'label-studio':
            for task in whole():
                for said in task['annotations'] + task['predictions']:
                    for one in said['result']:
                        if one['type'] == 'labels':
                            v = one['value']
                            found.append((v['labels'][0], task['data']['text'][v['start']:v['end']]))
        elif kind == 'doccano':
            for line in lines():
                units = line['text'].encode('utf-16-le')
                for e in line['entities']:
                    words = units[2 * e['start_offset']:2 * e['end_offset']].decode('utf-16-le')
                    found.append((e['label'], words))
                assert [[e['start_offset'], e['end_offset'], e['label']] for e in line['entities']] == line['label']
        elif kind == 'spacy':
            for line in lines():
                starts = {t['start'] for t in line['tokens']}
                ends = {t['end'] for t in line['tokens']}
                for group in line['spans'].values():
                    for s in group:
                        assert s['start'] in starts and s['end'] in ends
                        found.append((s['label'], line['text'][s['start']:s['end']]))
                tokens = line['tokens']
                for one, two in zip(tokens, tokens[1:]):
                    assert line['text'][one['end']:two['start']] in ('', ' ')
        elif kind == 'prodigy':
            for line in lines():
                text = ''.join(t['text'] + (' ' if t['ws'] else '') for t in line['tokens'])
                assert text == line['text']
                for s in line['spans']:
                    first, last = line['tokens'][s['token_start']], line['tokens'][s['token_end']]
                    assert (first['start'], last['end']) == (s['start'], s['end'])
                    found.append((s['label'], line['text'][s['start']:s['end']]))
                for r in line['relations']:
                    for end in 'head', 'child':
                        assert r[end] == r[end + '_span']['token_end']
        elif kind == 'gliner':
            for line in whole():
                for first, last, label in line['ner']:
                    tokens = line['tokenized_text'][first:last + 1]
                    found.append((label, ''.join(tokens)))
        elif kind == 'web-annotation':
            items = whole()['first']['items']
            texts = {i['target']: i['body'][0]['value'] for i in items if i['motivation'] == 'describing'}
            for i in items:
                if i['motivation'] == 'tagging':
                    words = []
                    for t in i['target']:
                        position, quote = t['selector']
                        text = texts[t['source']]
                        words.append(text[position['start']:position['end']])
                        assert words[-1] == quote['exact']
                        assert quote['prefix'] + quote['exact'] + quote['suffix'] in text
                    found.append((i['body'][0]['value'], ' '.join(words)))
        elif kind == 'hugging-face':
            path += '/data/train.jsonl'
            for line in lines():
                assert len(line['tokens']) == len(line['ner_tags'])
                for e in line['entities']:
                    words = ' '.join(line['text'][s['start']:s['end']] for s in e['spans'])
                    assert words == e['text'] and e['start'] == e['spans'][0]['start']
                    found.append((e['label'], words))
        elif kind == 'csv':
            with open(path, encoding='utf-8', newline='') as file:
                for row in csv.DictReader(file, strict=True):
                    if row['text']:
                        text = row['text']
                    else:
                        pairs = row['spans'] or row['start'] + '-' + row['end']
                        words = ' '.join(text[int(a):int(b)] for a, b in (p.split('-') for p in pairs.split()))
                        assert words == row['quote']
                        found.append((row['label'], words))
        elif kind == 'chat':
            for line in lines():
                text, answer = line['messages'][1]['content'], json.loads(line['messages'][2]['content'])
                assert '\\r' not in text
                for a in answer['annotations']:
                    words = []
                    for f in a.get('fragments', [a]):
                        at = -1
                        for _ in range(f['occurrence']):
                            at = text.find(f['quote'], at + 1)
                            assert at >= 0
                        words.append(f['quote'])
                    found.append((a['label'], ' '.join(words)))
                for r in answer['relations']:
                    assert 1 <= r['source'] <= len(answer['annotations'])
        for label, words in found:
            print(json.dumps([label, words]))
        """;

    @TempDir
    Path folder;

    @BeforeAll
    static void python_is_here() {
        assumeTrue(answers(), "there is no python3 on the path, so no one else reads what we write");
    }

    private static boolean answers() {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "label-studio, outer",
        "doccano, outer",
        "spacy, outer",
        "prodigy, outer",
        "gliner, solid",
        "web-annotation, fragments",
        "csv, fragments",
        "hugging-face, fragments",
        "chat, unix"
    })
    void python_slices_our_words(String id, String meant) throws Exception {
        List<LayeredDocument> documents = new ArrayList<>();
        for (int seed = 0; seed < 25; seed++) {
            documents.add(RandomDocuments.layered(Property.random(seed)));
        }
        Path file = folder.resolve("ours." + id);
        try (Export export = Codecs.exporter(id).begin(file)) {
            for (LayeredDocument document : documents) {
                export.add(document);
            }
            export.finish();
        }
        List<String> expected = new ArrayList<>();
        for (LayeredDocument document : documents) {
            for (LayerMarkup layer : document.layers()) {
                for (Annotation annotation : layer.markup().annotations().inOrder()) {
                    String words = words(annotation, document.document().text(), meant);
                    if (!words.isEmpty()) {
                        expected.add(json(annotation.label().value(), words));
                    }
                }
            }
        }
        List<String> sliced = new ArrayList<>(run(id, file));
        Collections.sort(sliced);
        Collections.sort(expected);
        assertThat(sliced).isEqualTo(expected).isNotEmpty();
    }

    private static String words(Annotation annotation, String text, String meant) {
        String outer = annotation.outer().of(text);
        return switch (meant) {
            case "outer" -> outer;
            case "solid" -> solid(outer);
            case "unix" ->
                annotation.spans().stream()
                        .map(span -> unix(text, span.start(), span.end()))
                        .collect(Collectors.joining(" "));
            default -> annotation.quote(text);
        };
    }

    /// Words without their blanks.
    private static String solid(String words) {
        StringBuilder solid = new StringBuilder();
        words.codePoints()
                .filter(sign -> !Character.isWhitespace(sign) && !Character.isSpaceChar(sign))
                .forEach(solid::appendCodePoint);
        return solid.toString();
    }

    /// Words with line feeds alone; half of a CR LF counts as the whole.
    private static String unix(String text, int start, int end) {
        boolean half = text.startsWith("\r\n", end - 1);
        return text.substring(start, half ? end + 1 : end).replace("\r\n", "\n").replace('\r', '\n');
    }

    private List<String> run(String id, Path file) throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("slices.py"), SCRIPT);
        Path out = folder.resolve("out.txt");
        Process python = new ProcessBuilder("python3", script.toString(), id, file.toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(python.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(python.exitValue()).as(() -> read(out)).isZero();
        return Files.readAllLines(out, StandardCharsets.US_ASCII);
    }

    private static String read(Path out) {
        try {
            return Files.readString(out);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    /// A list of both as Python's `json.dumps` writes it.
    private static String json(String label, String words) {
        return "[" + quoted(label) + ", " + quoted(words) + "]";
    }

    private static String quoted(String words) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char sign : words.toCharArray()) {
            switch (sign) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                case '\f' -> quoted.append("\\f");
                default -> {
                    if (sign >= ' ' && sign < 0x7F) {
                        quoted.append(sign);
                    } else {
                        quoted.append("\\u%04x".formatted((int) sign));
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
