package org.glossator.app.place;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.status.NopStatusListener;
import ch.qos.logback.core.util.Duration;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;
import org.slf4j.Logger;

/// Says where the log is written and what is in it: a file in the person's log folder, bounded, and never a document's
/// text. Logback finds this class as a service. It stands here and not in a `logback.xml`, since reading that takes
/// longer than all else that is done before there is a window to wait for.
@ConfiguratorRank(ConfiguratorRank.CUSTOM_HIGH_PRIORITY)
public final class LogConfigurator extends ContextAwareBase implements Configurator {

    private static final String LINE = "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level [%thread] %logger{20} %msg%n";
    private static final FileSize LARGEST = FileSize.valueOf("1MB");
    private static final int OLDER = 3;

    private final Path folder;

    /// For this person.
    public LogConfigurator() {
        this(LogFolder.ofThisPerson());
    }

    LogConfigurator(Path folder) {
        this.folder = folder;
    }

    @Override
    public ExecutionStatus configure(LoggerContext told) {
        told.getStatusManager().add(new NopStatusListener()); // where nothing can be written, there is no log
        String name = LogFile.claim(folder, told).toString();
        var root = told.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        told.getLogger("org.glossator").setLevel(Level.INFO);
        // What reads PDF and mail tells here what it meets in them.
        told.getLogger("org.apache").setLevel(Level.OFF);
        root.addAppender(appender(name, told));
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    private static RollingFileAppender<ILoggingEvent> appender(String name, LoggerContext told) {
        RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
        appender.setContext(told);
        appender.setName("file");
        appender.setFile(name + ".log");
        appender.setEncoder(encoder(told));
        appender.setRollingPolicy(moving(name, appender, told));
        appender.setTriggeringPolicy(size(told));
        appender.start();
        return appender;
    }

    private static PatternLayoutEncoder encoder(LoggerContext told) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(told);
        encoder.setPattern(LINE);
        encoder.start();
        return encoder;
    }

    private static FixedWindowRollingPolicy moving(
            String name, RollingFileAppender<ILoggingEvent> appender, LoggerContext told) {
        FixedWindowRollingPolicy policy = new FixedWindowRollingPolicy();
        policy.setContext(told);
        policy.setParent(appender);
        policy.setFileNamePattern(name + ".%i.log");
        policy.setMinIndex(1);
        policy.setMaxIndex(OLDER);
        policy.start();
        return policy;
    }

    private static SizeBasedTriggeringPolicy<ILoggingEvent> size(LoggerContext told) {
        SizeBasedTriggeringPolicy<ILoggingEvent> policy = new SizeBasedTriggeringPolicy<>();
        policy.setContext(told);
        policy.setMaxFileSize(LARGEST);
        // Looked at with every line; the default is once a minute, in which a fault that repeats writes gigabytes.
        policy.setCheckIncrement(Duration.buildByMilliseconds(0));
        policy.start();
        return policy;
    }
}
