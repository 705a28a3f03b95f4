package org.glossator.app.instance;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where the first start hears of later ones. While it is open, no other start opens one at the same point.
public final class Door implements AutoCloseable {

    static final int TAKEN = 1;
    static final int CLOSING = 2;

    private final MeetingPoint point;
    private final FileChannel held;
    private final ServerSocketChannel knocks;
    private final CompletableFuture<Asking> window = new CompletableFuture<>();

    private Door(MeetingPoint point, FileChannel held, ServerSocketChannel knocks) {
        this.point = point;
        this.held = held;
        this.knocks = knocks;
    }

    /// Opens the door at `point`, unless another start has one there.
    ///
    /// @throws IOException if none can be opened there at all
    static Optional<Door> open(MeetingPoint point) throws IOException {
        FileChannel held = FileChannel.open(point.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (!locks(held)) {
                held.close();
                return Optional.empty();
            }
            Files.deleteIfExists(point.socket()); // of one that was killed: who holds the lock is alone here
            ServerSocketChannel knocks = listening(point);
            Door door = new Door(point, held, knocks);
            Thread.ofPlatform().name("glossator-door").daemon().start(door::listen);
            return Optional.of(door);
        } catch (IOException unusable) {
            held.close();
            throw unusable;
        }
    }

    /// @throws IOException if nobody can knock there, as where the system has no such sockets, an older Windows say
    private static ServerSocketChannel listening(MeetingPoint point) throws IOException {
        ServerSocketChannel knocks = channel();
        try {
            return knocks.bind(UnixDomainSocketAddress.of(point.socket()));
        } catch (IOException unusable) {
            knocks.close();
            throw unusable;
        }
    }

    private static ServerSocketChannel channel() throws IOException {
        try {
            return ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        } catch (UnsupportedOperationException unknown) {
            throw new IOException(unknown);
        }
    }

    /// From now on `host` is asked, on `thread`. Who knocked before was told that it will be, and it is now.
    public void answer(Executor thread, Host host) {
        window.complete(new Asking(thread, host));
    }

    /// Hears nobody any more; the next start is a first one.
    @Override
    public void close() {
        try (held;
                knocks) {
            Files.deleteIfExists(point.socket());
        } catch (IOException left) {
            log().info(
                            "What starts meet at was not put away: {}",
                            left.getClass().getSimpleName());
        }
    }

    private void listen() {
        try {
            while (true) {
                SocketChannel guest = knocks.accept();
                Thread.ofVirtual().name("glossator-guest").start(() -> receive(guest));
            }
        } catch (ClosedChannelException _) {
            // the door was closed
        } catch (IOException failure) {
            log().warn(
                            "Later starts are not heard any more: {}",
                            failure.getClass().getSimpleName());
        }
    }

    private void receive(SocketChannel guest) {
        try (guest) {
            var received = Handover.read(new DataInputStream(Channels.newInputStream(guest)));
            boolean early = !window.isDone();
            BooleanSupplier waits = early ? () -> true : () -> waits(guest);
            CompletableFuture<Boolean> answer = window.thenCompose(asking -> asking.about(received, waits));
            boolean taken = early || answer.join();
            tell(guest, taken ? TAKEN : CLOSING);
        } catch (IOException gone) {
            log().info("A start was not understood: {}", gone.getClass().getSimpleName());
        }
    }

    /// Whether a guest, of whom nothing more is to be heard, still listens.
    private static boolean waits(SocketChannel guest) {
        synchronized (guest.blockingLock()) {
            try {
                guest.configureBlocking(false);
                int end = guest.read(ByteBuffer.allocate(1));
                guest.configureBlocking(true);
                return end >= 0;
            } catch (IOException _) { // it has gone, and who received it, too
                return false;
            }
        }
    }

    private static void tell(SocketChannel guest, int answer) throws IOException {
        synchronized (guest.blockingLock()) {
            new DataOutputStream(Channels.newOutputStream(guest)).writeByte(answer);
        }
    }

    /// How the window is asked.
    private record Asking(Executor thread, Host host) {

        /// What it says; no, a little before the start goes on by itself. What a start has gone on from is not done
        /// any more.
        CompletableFuture<Boolean> about(Handover.Received received, BooleanSupplier waits) {
            CompletableFuture<Boolean> answer = new CompletableFuture<>();
            AtomicBoolean decided = new AtomicBoolean();
            thread.execute(() -> {
                if (waits.getAsBoolean() && !decided.getAndSet(true)) {
                    answer.complete(host.take(received.asked()));
                }
            });
            long before = received.patience().toMillis() * 3 / 4;
            CompletableFuture.delayedExecutor(before, TimeUnit.MILLISECONDS).execute(() -> {
                if (!decided.getAndSet(true)) {
                    answer.complete(false);
                }
            });
            return answer.completeOnTimeout(false, received.patience().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private static boolean locks(FileChannel file) throws IOException {
        try {
            FileLock lock = file.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException _) { // held by this very process
            return false;
        }
    }

    /// Only when there is something to tell: logging takes longer to begin than a door to open.
    private static Logger log() {
        return LoggerFactory.getLogger(Door.class);
    }
}
