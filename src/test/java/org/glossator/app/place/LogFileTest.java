package org.glossator.app.place;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.ContextBase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class LogFileTest {

    @TempDir
    private Path folder;

    @Test
    void processes_that_run_at_once_write_to_files_of_their_own() {
        assertThat(claim(folder)).isEqualTo(folder.resolve("glossator"));
        assertThat(claim(folder)).isEqualTo(folder.resolve("glossator-2"));
        assertThat(claim(folder)).isEqualTo(folder.resolve("glossator-3"));
    }

    @Test
    void where_nothing_can_be_written_there_is_no_log_and_no_fault() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(claim(file)).isEqualTo(file.resolve("glossator"));
    }

    @Test
    void the_log_stays_small_however_much_is_told() throws IOException {
        LoggerContext context = new LoggerContext();
        configure(context);
        var logger = context.getLogger("org.glossator.test");
        for (int line = 0; line < 60_000; line++) {
            logger.info("Line {} of a log that somebody will have to read from its end to its beginning", line);
        }
        context.stop();
        List<Path> logs = logs();
        assertThat(logs).hasSize(4);
        assertThat(logs).allSatisfy(log -> assertThat(Files.size(log)).isLessThan(2 << 20));
    }

    @Test
    void what_others_tell_is_not_in_it() throws IOException {
        LoggerContext context = new LoggerContext();
        configure(context);
        context.getLogger("org.apache.pdfbox").error("what is met in a PDF");
        context.getLogger("com.example").info("what others do");
        context.stop();
        assertThat(logs()).singleElement().satisfies(log -> assertThat(log).isEmptyFile());
    }

    @Test
    void this_very_process_logs_where_it_was_told_to() {
        var own = (LoggerContext) LoggerFactory.getILoggerFactory();
        assertThat(own.getObject(LogFile.class.getName())).isNotNull();
    }

    private void configure(LoggerContext context) {
        context.setMDCAdapter(new LogbackMDCAdapter());
        new LogConfigurator(folder).configure(context);
    }

    private List<Path> logs() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".log")).toList();
        }
    }

    private static Path claim(Path folder) {
        return LogFile.claim(folder, new ContextBase());
    }
}
