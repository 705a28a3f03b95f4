package org.glossator.app.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrivalTest {

    private static final Duration SHORT = Duration.ofMillis(200);
    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    private MeetingPoint point = new MeetingPoint(Path.of(""), "none");
    private Handover asked = new Handover(List.of());
    private final BlockingQueue<Handover> taken = new LinkedBlockingQueue<>();

    @BeforeEach
    void choosePoint() {
        point = MeetingPoint.in(folder.resolve("run"), ":0");
        asked = new Handover(List.of(folder.resolve("a b.gloss"), folder.resolve("متن 𝒢.gloss")));
    }

    @Test
    void the_first_start_is_given_what_later_ones_ask_for() throws InterruptedException {
        try (Door door = first()) {
            door.answer(Runnable::run, taken::add);
            assertThat(Arrival.at(point, asked, LONG)).isEqualTo(new Arrival.HandedOver());
            assertThat(taken.take()).isEqualTo(asked);
            assertThat(Arrival.at(point, new Handover(List.of()), LONG)).isEqualTo(new Arrival.HandedOver());
            assertThat(taken.take().files()).isEmpty();
        }
    }

    @Test
    void what_is_asked_for_before_there_is_a_window_waits_for_it() throws InterruptedException {
        try (Door door = first()) {
            assertThat(Arrival.at(point, asked, LONG)).isEqualTo(new Arrival.HandedOver());
            assertThat(taken).isEmpty();
            door.answer(Runnable::run, taken::add);
            assertThat(taken.take()).isEqualTo(asked);
        }
    }

    @Test
    void once_the_first_has_closed_the_next_is_first() {
        first().close();
        assertThat(folder.resolve("run")).isDirectoryNotContaining("glob:**.socket");
        first().close();
    }

    @Test
    void a_start_while_the_window_closes_becomes_the_first_as_soon_as_it_has() {
        Door closing = first();
        closing.answer(Runnable::run, _ -> {
            var _ = CompletableFuture.runAsync(closing::close);
            return false;
        });
        assertThat(Arrival.at(point, asked, LONG))
                .isInstanceOfSatisfying(Arrival.First.class, next -> next.door().close());
    }

    @Test
    void a_window_that_does_not_answer_in_time_is_left_alone_and_never_does_it_later() {
        BlockingQueue<Runnable> hanging = new LinkedBlockingQueue<>();
        try (Door door = first()) {
            door.answer(hanging::add, taken::add);
            assertThat(Arrival.at(point, asked, Duration.ofMillis(300))).isInstanceOf(Arrival.Apart.class);
            hanging.forEach(Runnable::run);
            assertThat(taken).isEmpty();
        }
    }

    @Test
    void what_a_start_has_gone_on_from_is_not_done() throws Exception {
        BlockingQueue<Runnable> hanging = new LinkedBlockingQueue<>();
        try (Door door = first()) {
            door.answer(hanging::add, taken::add);
            try (SocketChannel guest = SocketChannel.open(UnixDomainSocketAddress.of(point.socket()))) {
                asked.write(LONG, new DataOutputStream(Channels.newOutputStream(guest)));
                hanging.add(hanging.take()); // the window has heard it
            }
            hanging.forEach(Runnable::run);
            assertThat(taken).isEmpty();
        }
    }

    @Test
    void one_that_holds_the_lock_and_hears_nobody_is_left_alone() throws IOException {
        point.prepare();
        try (FileChannel lock = FileChannel.open(point.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            assertThat(lock.tryLock()).isNotNull();
            assertThat(Arrival.at(point, asked, SHORT)).isInstanceOf(Arrival.Apart.class);
            try (ServerSocketChannel deaf = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
                deaf.bind(UnixDomainSocketAddress.of(point.socket()));
                assertThat(Arrival.at(point, asked, SHORT)).isInstanceOf(Arrival.Apart.class);
            }
        }
    }

    @Test
    void what_a_killed_window_left_is_in_nobodys_way() throws Exception {
        Process killed = DoorProcess.start(point);
        assertThat(killed.inputReader().readLine()).isEqualTo(DoorProcess.OPEN);
        assertThat(Arrival.at(point, asked, LONG)).isEqualTo(new Arrival.HandedOver());
        assertThat(killed.inputReader().readLine()).isEqualTo(asked.files().toString());

        killed.destroyForcibly().waitFor();
        assertThat(point.socket()).exists();
        first().close();
    }

    @Test
    void of_many_starts_at_once_one_is_the_first_and_hears_all_others() {
        List<Arrival> arrivals = IntStream.range(0, 12)
                .mapToObj(_ -> CompletableFuture.supplyAsync(
                        () -> Arrival.at(point, asked, LONG),
                        work -> Thread.ofPlatform().start(work)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        List<Door> doors = arrivals.stream()
                .filter(Arrival.First.class::isInstance)
                .map(first -> ((Arrival.First) first).door())
                .toList();
        assertThat(doors).hasSize(1);
        assertThat(arrivals).filteredOn(Arrival.HandedOver.class::isInstance).hasSize(11);
        doors.getFirst().answer(Runnable::run, taken::add);
        assertThat(taken).hasSize(11);
        doors.getFirst().close();
    }

    @Test
    void other_screens_and_other_settings_are_other_points() {
        assertThat(MeetingPoint.in(folder, ":0|a"))
                .isEqualTo(MeetingPoint.in(folder, ":0|a"))
                .isNotEqualTo(MeetingPoint.in(folder, ":1|a"))
                .isNotEqualTo(MeetingPoint.in(folder, ":0|b"));
    }

    @Test
    void nobody_else_can_enter_where_starts_meet() throws IOException {
        Files.createDirectories(point.folder());
        Files.setPosixFilePermissions(point.folder(), java.util.Set.of(PosixFilePermission.values()));
        first().close();
        assertThat(Files.getPosixFilePermissions(point.folder()))
                .containsExactlyInAnyOrder(
                        PosixFilePermission.OWNER_READ,
                        PosixFilePermission.OWNER_WRITE,
                        PosixFilePermission.OWNER_EXECUTE);
    }

    @Test
    void a_folder_that_is_a_link_to_another_is_not_trusted() throws IOException {
        Files.createSymbolicLink(point.folder(), Files.createDirectory(folder.resolve("elsewhere")));
        assertThat(Arrival.at(point, asked, LONG)).isInstanceOf(Arrival.Apart.class);
    }

    @Test
    void where_a_socket_has_no_place_each_start_is_on_its_own() throws IOException {
        MeetingPoint deep = MeetingPoint.in(folder.resolve("far".repeat(40)), ":0");
        assertThat(Arrival.at(deep, asked, LONG)).isInstanceOf(Arrival.Apart.class);
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(Arrival.at(MeetingPoint.in(file, ":0"), asked, LONG)).isInstanceOf(Arrival.Apart.class);
    }

    @Test
    void rubbish_at_the_door_takes_nothing_and_the_door_stays_open() throws Exception {
        Random random = new Random(7);
        try (Door door = first()) {
            door.answer(Runnable::run, taken::add);
            for (int length = 0; length < 40; length++) {
                byte[] rubbish = new byte[length];
                random.nextBytes(rubbish);
                knock(rubbish);
            }
            knock(new byte[] {'G', 'L', 'O', '1', 0, 0, 9, 9, 127, 0, 0, 0});
            knock(new byte[] {'G', 'L', 'O', '1', 0, 0, 9, 9, 0, 0, 0, 1, 0, 3, 'a', '.', 'b'});
            knock(new byte[] {'G', 'L', 'O', '1', 0, 0, 9, 9, 0, 0, 0, 1, 0, 3, '/', 0, 'b'});
            assertThat(taken).isEmpty();
            assertThat(Arrival.at(point, asked, LONG)).isEqualTo(new Arrival.HandedOver());
        }
    }

    /// Sends bytes and waits until the door has hung up.
    private void knock(byte[] bytes) throws IOException {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(point.socket()))) {
            channel.write(ByteBuffer.wrap(bytes));
            channel.shutdownOutput();
            assertThat(channel.read(ByteBuffer.allocate(1))).isEqualTo(-1);
        } catch (IOException hungUp) {
            assertThat(hungUp).hasMessageMatching("Broken pipe|Connection reset.*");
        }
    }

    private Door first() {
        Arrival arrival = Arrival.at(point, asked, LONG);
        assertThat(arrival).isInstanceOf(Arrival.First.class);
        return ((Arrival.First) arrival).door();
    }
}
