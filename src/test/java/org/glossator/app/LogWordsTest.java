package org.glossator.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.glossator.format.FormatException;
import org.glossator.format.Importer;
import org.glossator.task.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

/// The log never holds what a document says, however broken it is.
class LogWordsTest {

    private static final String SECRET = "Geheimnis";

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> told = new ListAppender<>();

    @TempDir
    private Path folder;

    @BeforeEach
    void listen() {
        told.start();
        root.addAppender(told);
    }

    @AfterEach
    void stop() {
        root.detachAppender(told);
    }

    @ParameterizedTest
    @MethodSource("importers")
    void what_cannot_be_read_is_refused_without_its_words_in_the_log(Importer importer) throws IOException {
        int number = 0;
        for (String broken : broken()) {
            Path file = folder.resolve("broken-%d.json".formatted(number++));
            Files.writeString(file, broken, StandardCharsets.UTF_8);
            try {
                var _ = importer.read(file, _ -> {}, Progress.UNWATCHED);
            } catch (FormatException _) {
                // told to the person, who may see the words
            }
        }
        assertThat(told.list).allSatisfy(event -> assertThat(words(event)).doesNotContain(SECRET));
    }

    @Test
    void what_is_logged_is_heard_here() {
        LoggerFactory.getLogger("org.glossator.test").info("something");
        assertThat(told.list).hasSize(1);
    }

    static Stream<Importer> importers() {
        return Wiring.useCases().formats().importers().stream();
    }

    private static Stream<String> records() {
        return Stream.of(
                "{\"text\": \"%s\", \"spans\": [{\"start\": -1, \"end\": 999, \"label\": 7}]}",
                "{\"text\": \"%s\", \"entities\": [[0",
                "[{\"data\": {\"text\": \"%s\"}, \"annotations\": [{\"result\": {}}]}",
                "<html><body><p>%s<script>&nope;</p",
                "<?xml version=\"1.0\"?><GateDocument><TextWithNodes><Node id=\"x\"/>%s</TextWithNodes>",
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"%s\">]><a>&b;&c;</a>",
                "#FORMAT=WebAnno TSV 3.3\n\n#Text=%s\n1-1\t0-99\tx\t*[x]\n",
                "%s O\n%s B-\n\n-DOCSTART-\n%s",
                "text,start,end,label\n\"%s,a,b,c\n",
                "%%PDF-1.7\n1 0 obj <</Type /Catalog>> stream (%s) Tj endstream",
                "From: %s\n"
                        + "Content-Type: multipart/mixed; boundary=x\n\n"
                        + "--x\n"
                        + "Content-Type: text/plain; charset=%s\n\n"
                        + "%s",
                "PK\u0003\u0004%s",
                "<START:person> %s <END> <END> <START>\n");
    }

    private static Iterable<String> broken() {
        return records().map(each -> each.replace("%s", SECRET).replace("%%", "%"))::iterator;
    }

    private static String words(ILoggingEvent event) {
        String thrown = event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy());
        return event.getFormattedMessage() + thrown;
    }
}
