package org.glossator.store;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/// Who has a project file open for writing: what the lock file beside it says, a line each.
///
/// @param since an [Instant] in ISO 8601
record Holder(String user, String host, String process, String since) {

    private static final Holder UNKNOWN = new Holder("?", "?", "?", "?");

    /// This process, from now on.
    static Holder me() {
        return new Holder(
                System.getProperty("user.name", "?"),
                thisHost(),
                Long.toString(ProcessHandle.current().pid()),
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    /// Reads what [#lines] wrote; question marks where it says less.
    static Holder read(String lines) {
        List<String> read = Arrays.asList(lines.split("\n", -1));
        return read.size() < 4 ? UNKNOWN : new Holder(read.get(0), read.get(1), read.get(2), read.get(3));
    }

    String lines() {
        return String.join("\n", user, host, process, since) + "\n";
    }

    private static String thisHost() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException _) {
            return "localhost";
        }
    }
}
