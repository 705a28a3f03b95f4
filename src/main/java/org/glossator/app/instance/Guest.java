package org.glossator.app.instance;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A later start at the door of the first.
final class Guest {

    private Guest() {}

    /// Asks for `asked` at `point`.
    ///
    /// @return whether it was taken; not if nobody is behind the door, says anything before `deadline`, or stays
    static boolean isServed(MeetingPoint point, Handover asked, Deadline deadline) {
        try (SocketChannel door = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            CompletableFuture<Boolean> answer = new CompletableFuture<>();
            Thread.ofVirtual().name("glossator-knock").start(() -> {
                try {
                    answer.complete(ask(door, point, asked, deadline));
                } catch (IOException nobody) {
                    answer.completeExceptionally(nobody);
                }
            });
            return answerWithin(deadline, answer, door);
        } catch (IOException | ExecutionException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean answerWithin(Deadline deadline, CompletableFuture<Boolean> answer, SocketChannel door)
            throws IOException, ExecutionException, InterruptedException {
        try {
            return answer.get(deadline.nanosecondsLeft(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException _) {
            // Known behind the door at once, whereas the door, which is closed next, waits for who still listens there.
            if (door.isConnected()) {
                door.shutdownOutput();
            }
            return false;
        }
    }

    private static boolean ask(SocketChannel door, MeetingPoint point, Handover asked, Deadline deadline)
            throws IOException {
        door.connect(UnixDomainSocketAddress.of(point.socket()));
        asked.write(Duration.ofNanos(deadline.nanosecondsLeft()), new DataOutputStream(Channels.newOutputStream(door)));
        return new DataInputStream(Channels.newInputStream(door)).readByte() == Door.TAKEN;
    }
}
