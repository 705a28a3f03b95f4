package org.glossator.format.jsonl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Layer;
import org.glossator.annotation.Relation;
import org.glossator.format.Finding;
import org.glossator.format.FormatException;
import org.glossator.format.ImportReport;
import org.glossator.format.LayerMarkup;
import org.glossator.format.LayeredDocument;
import org.glossator.task.Progress;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonlImporterTest {

    @TempDir
    Path folder;

    private final List<LayeredDocument> read = new ArrayList<>();

    @Test
    void offsets_count_code_points() throws Exception {
        read("{'name':'d','text':'😀 Iran','annotations':[{'label':'Actor','start':2,'end':6,'quote':'Iran'}]}");
        assertThat(only().spans()).containsExactly(new Span(3, 7));
    }

    @Test
    void the_properties_may_stand_in_any_order() throws Exception {
        read("{'relations':[{'target':'a','source':'b','type':'of'}],"
                + "'annotations':[{'end':1,'start':0,'label':'A','id':'a'},{'end':2,'start':1,'label':'B','id':'b'}],"
                + "'text':'ab','name':'d'}");
        LayerMarkup layer = read.getFirst().layers().getFirst();
        Relation relation = layer.markup().relations().inOrder().getFirst();
        assertThat(layer.markup().annotations().find(relation.source()))
                .map(Annotation::label)
                .hasToString("Optional[B]");
    }

    @Test
    void a_layer_is_gold_by_its_name_an_annotators_otherwise_and_imported_without_one() throws Exception {
        read("{'name':'d','text':'abc','layers':{'old':'suggested'},'annotations':["
                + "{'label':'A','start':0,'end':1,'layer':'gold'},{'label':'A','start':0,'end':1,'layer':'Ann'},"
                + "{'label':'A','start':0,'end':1}]}");
        assertThat(read.getFirst().layers())
                .extracting(LayerMarkup::name, LayerMarkup::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("old", Layer.Kind.SUGGESTED),
                        org.assertj.core.groups.Tuple.tuple("gold", Layer.Kind.GOLD),
                        org.assertj.core.groups.Tuple.tuple("Ann", Layer.Kind.ANNOTATOR),
                        org.assertj.core.groups.Tuple.tuple("imported", Layer.Kind.IMPORTED));
    }

    @Test
    void ids_that_are_uuids_are_kept_and_others_are_the_same_at_each_reading() throws Exception {
        String line = "{'id':'d1','name':'d','text':'abc','annotations':["
                + "{'id':'11111111-2222-4333-8444-555555555555','label':'A','start':0,'end':1},"
                + "{'id':'t1','layer':'x','label':'A','start':0,'end':1},"
                + "{'id':'t1','layer':'y','label':'A','start':0,'end':1}]}";
        read(line);
        assertThat(only().id()).hasToString("11111111-2222-4333-8444-555555555555");
        List<LayeredDocument> first = List.copyOf(read);
        read.clear();
        read(line);
        assertThat(read).isEqualTo(first);
    }

    @Test
    void blank_lines_and_a_byte_order_mark_are_passed_over() throws Exception {
        assertThat(read("\uFEFF{'name':'a','text':'a'}\r\n\r\n  \n{'name':'b','text':'b'}")
                        .findings())
                .isEmpty();
        assertThat(read).hasSize(2);
    }

    @Test
    void an_unknown_property_is_left_out_and_told_once() throws Exception {
        String line = "{'name':'a','text':'a','colour':{'x':[1,{'y':2}]}}\n";
        ImportReport report = read(line + line.replace("'a'", "'b'"));
        assertThat(read).hasSize(2);
        assertThat(report.findings()).hasSize(1);
        assertThat(report.findings().getFirst().message().sentence())
                .endsWith("given.jsonl, line 1: this format has no “colour”, which was left out here"
                        + " and wherever else it stands.");
    }

    @Test
    void a_broken_line_costs_no_other_line() throws Exception {
        ImportReport report = read("{'name':'a','text':'a'}\n{'name':'b'\n{'name':'c','text':'c'}");
        assertThat(read).extracting(document -> document.document().name()).containsExactly("a", "c");
        assertThat(report.findings()).extracting(Finding::line).containsExactly(2);
        assertThat(report.tally().documents()).isEqualTo(2);
    }

    /// Each row: the line, with single quotes, and a piece of the sentence that refuses it.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'name':'d','text':'ab| the line breaks off",
                "{'name':'d','text':'ab'} {}| something follows after the document",
                "{'name':'d','name':'d','text':'ab'}| this is not JSON (Duplicate Object property",
                "nonsense| this is not JSON",
                "[]| “document” must be an object",
                "{'text':'ab'}| “document” lacks “name”",
                "{'name':' ','text':'ab'}| “name” is blank",
                "{'name':'d'}| the document has no text",
                "{'name':'d','text':''}| the document has no text",
                "{'name':'d','text':3}| “text” must be a text",
                "{'name':'d','text':'a\\u0000b'}| “text” holds NUL or half a character at offset 1",
                "{'name':'d','text':'a\\ud800b'}| “text” holds NUL or half a character at offset 1",
                "{'name':'d','text':'ab','metadata':{'n':1}}| “n” must be a text",
                "{'name':'d','text':'ab','metadata':{'\\u0000':''}}| “metadata” must be an object whose names",
                "{'name':'d','text':'ab','layers':{'x':'golden'}}| the layer “x” is of a kind “golden”",
                "{'name':'d','text':'ab','layers':{' ':'gold'}}| “layer” is blank",
                "{'name':'d','text':'ab','annotations':{}}| “annotations” must be a list",
            })
    void a_line_that_is_no_document_is_refused_with_its_number(String line, String sentence) throws Exception {
        assertRefused(line, sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'start':0,'end':1| “m” lacks “label”",
                "'label':'','start':0,'end':1| “label” is blank",
                "'label':'A','end':1| “m” lacks “start”",
                "'label':'A','start':1| “m” lacks “end”",
                "'label':'A','start':1,'end':1| the annotation “m” goes from 1 to 1, which covers nothing",
                "'label':'A','start':2,'end':1| the annotation “m” goes from 2 to 1, which covers nothing",
                "'label':'A','start':0,'end':7| goes from 0 to 7, beyond the text of 6 characters",
                "'label':'A','start':-1,'end':1| “start” must be a whole number from 0",
                "'label':'A','start':0,'end':1.0| “end” must be a whole number from 0",
                "'label':'A','start':0,'end':99999999999| “end” must be a whole number from 0",
                "'label':'A','start':0,'end':'1'| “end” must be a whole number from 0",
                "'label':'A','start':0,'end':2,'quote':'ab'| the annotation “m” quotes “ab”, but its place in code"
                        + " points reads “😀a”",
                "'label':'A','start':1,'end':2,'quote':''| quotes “”, but its place in code points reads “a”",
                "'label':'A','start':1,'end':6,'spans':[[1,2],[3,4]]| the spans of “m” overlap, are out of order",
                "'label':'A','start':1,'end':6,'spans':[[3,6],[1,2]]| the spans of “m” overlap, are out of order",
                "'label':'A','start':1,'end':6,'spans':[[1,4],[3,6]]| the spans of “m” overlap, are out of order",
                "'label':'A','start':1,'end':6,'spans':[]| the spans of “m” overlap, are out of order",
                "'label':'A','start':1,'end':6,'spans':[[1]]| “spans” must be a list of pairs",
                "'label':'A','start':1,'end':6,'spans':[[1,2],[5,9]]| beyond the text of 6 characters",
                "'label':'A','start':1,'end':6,'spans':[[1,2],[5,6]],'quote':'ae'| quotes “ae”, but its place in code"
                        + " points reads “a e”",
                "'label':'A','start':0,'end':1,'attributes':{'x':null}| “x” must be a text, true, false, a number or a"
                        + " list",
                "'label':'A','start':0,'end':1,'attributes':{'x':{}}| “x” must be a text, true, false, a number or a"
                        + " list",
                "'label':'A','start':0,'end':1,'attributes':{'x':[1]}| “x” must be a text",
                "'label':'A','start':0,'end':1,'attributes':{'x':1e999999999}| “x” must be a number of sane length",
                "'label':'A','start':0,'end':1,'attributes':{' ':1}| “attributes” must be an object whose names",
                "'label':'A','start':0,'end':1,'note':null| “note” must be a text",
                "'label':'A','start':0,'end':1},{'id':'m','label':'A','start':0,'end':1| “m” is the id of two things",
            })
    void a_line_with_a_broken_annotation_is_refused_with_its_number(String annotation, String sentence)
            throws Exception {
        assertRefused("{'name':'d','text':'😀abcde','annotations':[{'id':'m'," + annotation + "}]}", sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'type':'of','source':'a'| “of” lacks “target”",
                "'source':'a','target':'b'| “relation” lacks “type”",
                "'type':'of','source':'a','target':'c'| a relation “of” leads to “c”, which is no annotation of its"
                        + " layer",
                "'type':'of','source':'a','target':'b','layer':'x'| a relation “of” leads to “a”, which is no"
                        + " annotation",
                "'id':'r','type':'of','source':'a','target':'b'},{'id':'r','type':'of','source':'b','target':'a'| “r”"
                        + " is the id",
            })
    void a_line_with_a_broken_relation_is_refused_with_its_number(String relation, String sentence) throws Exception {
        assertRefused(
                "{'name':'d','text':'ab','annotations':[{'id':'a','label':'A','start':0,'end':1},"
                        + "{'id':'b','label':'A','start':1,'end':2}],'relations':[{" + relation + "}]}",
                sentence);
    }

    @Test
    void nothing_may_bear_an_id_that_another_line_has_used() throws Exception {
        String id = "11111111-2222-4333-8444-555555555555";
        ImportReport report =
                read("{'id':'%s','name':'a','text':'a'}\n{'id':'%s','name':'b','text':'b'}".formatted(id, id));
        assertThat(read).hasSize(1);
        assertThat(report.findings().getFirst().message().sentence())
                .contains("line 2: “" + id + "” is the id of two things in this file");
    }

    @Test
    void a_line_that_is_refused_uses_up_no_id() throws Exception {
        String line = "{'id':'11111111-2222-4333-8444-555555555555','name':'a','text':'a','annotations':[%s]}";
        read(line.formatted("{}") + "\n" + line.formatted(""));
        assertThat(read).hasSize(1);
    }

    @Test
    void a_line_that_is_not_utf_8_is_refused_with_its_number() throws Exception {
        Path file = Files.write(
                folder.resolve("latin.jsonl"),
                "{\"name\":\"d\",\"text\":\"Zürich\"}".getBytes(StandardCharsets.ISO_8859_1));
        ImportReport report = new JsonlImporter().read(file, read::add, Progress.UNWATCHED);
        assertThat(report.findings().getFirst().message().sentence()).contains("line 1: this is not UTF-8");
    }

    @Test
    void a_file_of_nothing_but_broken_lines_is_given_up() throws Exception {
        Path file = Files.writeString(folder.resolve("noise.jsonl"), "noise\n".repeat(5_000));
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> new JsonlImporter().read(file, read::add, Progress.UNWATCHED))
                .withMessageEndingWith("more than 1,000 lines could not be read, so this is another format.");
    }

    private Annotation only() {
        return read.getFirst()
                .layers()
                .getFirst()
                .markup()
                .annotations()
                .inOrder()
                .getFirst();
    }

    private ImportReport read(String lines) throws IOException, FormatException {
        Path file = Files.writeString(folder.resolve("given.jsonl"), lines.replace('\'', '"'));
        return new JsonlImporter().read(file, read::add, Progress.UNWATCHED);
    }

    private void assertRefused(String line, String sentence) throws IOException, FormatException {
        ImportReport report = read("\n" + line);
        assertThat(read).isEmpty();
        assertThat(report.findings()).hasSize(1);
        assertThat(report.findings().getFirst().message().sentence())
                .startsWith(folder.resolve("given.jsonl") + ", line 2: ")
                .contains(sentence)
                .endsWith(".");
    }
}
