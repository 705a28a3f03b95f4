package org.glossator.app.instance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/// A first start in a process of its own, which tells on standard output that its door is open and what was asked for.
final class DoorProcess {

    static final String OPEN = "open";

    private DoorProcess() {}

    static Process start(MeetingPoint point) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-Dglossator.logs=" + System.getProperty("glossator.logs", "target/test-logs"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DoorProcess.class.getName(),
                        point.folder().toString(),
                        point.name()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        MeetingPoint point = new MeetingPoint(Path.of(arguments[0]), arguments[1]);
        point.prepare();
        Door door = Door.open(point).orElseThrow();
        door.answer(Runnable::run, asked -> {
            System.out.println(asked.files());
            return true;
        });
        System.out.println(OPEN);
        new CountDownLatch(1).await(); // until it is killed
    }
}
