package org.glossator.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    private static final Duration NEVER = Duration.ofDays(1);

    @TempDir
    private Path folder;

    @Test
    void a_person_who_is_new_here_has_the_name_of_their_account() {
        try (SettingsFile file = SettingsFile.in(folder)) {
            assertThat(file.settings().annotator()).isEqualTo(System.getProperty("user.name"));
            assertThat(file.settings()).isEqualTo(Settings.initial());
            assertThat(file.trouble()).isEmpty();
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void what_was_chosen_is_there_again() {
        Settings chosen = new Settings(
                new Person("مینا", "fa"),
                new Look(
                        Appearance.HIGH_CONTRAST,
                        120,
                        200,
                        new Reading(70, "DejaVu Sans", false, true),
                        new Controls(150, Motion.REDUCED)),
                new WindowPlace(-10, 20.5, 1440, 900, true),
                new Places(
                        List.of(new RecentProject(folder.resolve("اسناد ۱.gloss"), "Syria", Instant.EPOCH, 2, 6)),
                        folder,
                        Map.of(
                                "a copy",
                                new Visit(
                                        "مینا",
                                        true,
                                        "a document",
                                        Map.of("format", "brat", "target", "a\nb"),
                                        Map.of("layers", "a\nb")),
                                "another",
                                Visit.NONE),
                        new Panes(220, 0, true, false)),
                new Habits(
                        Map.of("edit.undo", List.of("Ctrl+U", "F5")),
                        false,
                        false,
                        new Backups(false, 3, folder.resolve("copies"))));
        try (SettingsFile file = SettingsFile.in(folder.resolve("new folder"), NEVER)) {
            file.update(_ -> chosen);
        }
        try (SettingsFile file = SettingsFile.in(folder.resolve("new folder"), NEVER)) {
            assertThat(file.settings()).isEqualTo(chosen);
        }
    }

    @Test
    void a_file_from_before_the_label_box_offers_it() throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{\"annotator\": \"Mina\"}");
        try (SettingsFile file = SettingsFile.in(folder, NEVER)) {
            assertThat(file.settings().habits()).isEqualTo(Habits.INITIAL);
            assertThat(file.settings().habits().labelBox()).isTrue();
        }
    }

    @Test
    void changes_are_written_without_being_asked_for() {
        try (SettingsFile file = SettingsFile.in(folder, Duration.ofMillis(1))) {
            file.update(settings -> settings.withAnnotator("annotator-a"));
            Path written = folder.resolve("settings.json");
            long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (!Files.exists(written) && System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            assertThat(written).content().contains("annotator-a");
        }
    }

    @Test
    void fields_of_a_newer_version_are_kept() throws IOException {
        Path file = write("{\"annotator\": \"a\", \"telepathy\": {\"range\": 3}}");
        try (SettingsFile settings = SettingsFile.in(folder, NEVER)) {
            settings.update(each -> each.withAnnotator("b"));
        }
        assertThat(file).content().contains("telepathy", "range", "\"b\"");
    }

    @Test
    void a_field_that_makes_no_sense_does_not_spoil_the_others() throws IOException {
        write("""
            {"annotator": 7, "look": {"appearance": "pink", "zoomPercent": 100000}, "window": {"x": "left"},
             "recent": [{"file": "\\u0000"}, {"file": "x.gloss"}, {"file": "y.gloss", "lastOpened": "2026-01-02T03:04:05Z"},
              {"file": "z.gloss", "lastOpened": "2026-01-02T03:04:05Z", "done": 9, "total": 2}],
             "keys": {"edit.undo": ["F5", 3], "edit.redo": "F6"}}
            """);
        try (SettingsFile settings = SettingsFile.in(folder)) {
            Settings read = settings.settings();
            assertThat(read.annotator()).isEqualTo(Settings.initial().annotator());
            assertThat(read.look())
                    .isEqualTo(new Look(Appearance.SYSTEM, Look.LARGEST, 150, Reading.INITIAL, Controls.INITIAL));
            assertThat(read.windowPlace()).isEmpty();
            assertThat(read.places().recent()).extracting(RecentProject::name).containsExactly("y.gloss");
            assertThat(read.keys()).containsEntry("edit.undo", List.of("F5")).containsEntry("edit.redo", List.of());
        }
    }

    @Test
    void a_broken_file_is_set_aside_and_said_so() throws IOException {
        for (String broken : List.of("{\"annotator\": ", "[]", "")) {
            write(broken);
            try (SettingsFile settings = SettingsFile.in(folder)) {
                assertThat(settings.settings()).isEqualTo(Settings.initial());
                assertThat(settings.trouble().orElseThrow().sentence()).contains("settings.broken-");
            }
            assertThat(folder.resolve("settings.json")).doesNotExist();
        }
        assertThat(folder.resolve("settings.broken-1.json")).hasContent("{\"annotator\": ");
        assertThat(folder.resolve("settings.broken-2.json")).hasContent("[]");
        assertThat(folder.resolve("settings.broken-3.json")).isEmptyFile();
    }

    @Test
    void whatever_stands_in_the_place_of_settings_is_set_aside() throws IOException {
        List<String> strange = List.of(
                "{\"annotator\": \"Mina\", \"keys\": {\"edit.undo\": [\"Ctrl+",
                "{\"annotator\": \"Mina\"} and so on",
                "{\"annotator\": \"Mi\u0000na\"}",
                "\u0000\u0000\u0000\u0000",
                "7",
                "{\"x\": " + "[".repeat(5_000) + "]".repeat(5_000) + "}",
                "{\"x\": \"" + "x".repeat(17 << 20) + "\"}");
        for (String each : strange) {
            write(each);
            assertSetAside();
        }
        Files.write(folder.resolve("settings.json"), new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'});
        assertSetAside();
        Files.delete(folder.resolve("settings.json"));
        Files.createDirectory(folder.resolve("settings.json"));
        assertSetAside();
        assertThat(folder.resolve("settings.broken-9.json")).isDirectory();
    }

    private void assertSetAside() {
        try (SettingsFile settings = SettingsFile.in(folder, NEVER)) {
            assertThat(settings.settings()).isEqualTo(Settings.initial());
            assertThat(settings.trouble().orElseThrow().key()).isEqualTo("settings.broken");
            settings.update(each -> each.withAnnotator("b"));
        }
        try (SettingsFile settings = SettingsFile.in(folder, NEVER)) {
            assertThat(settings.settings().annotator()).isEqualTo("b");
            assertThat(settings.trouble()).isEmpty();
        }
    }

    @Test
    void a_file_that_breaks_while_it_is_in_use_is_set_aside_too() throws IOException {
        Path file = write("{\"annotator\": \"a\", \"labelBox\": false}");
        try (SettingsFile settings = SettingsFile.in(folder, NEVER)) {
            settings.update(each -> each.withLanguage("fa"));
            write("{");
        }
        assertThat(folder.resolve("settings.broken-1.json")).hasContent("{");
        assertThat(file).content().contains("\"a\"", "\"fa\"", "\"labelBox\" : false");
    }

    @Test
    void two_windows_do_not_lose_each_others_changes() {
        RecentProject here = new RecentProject(folder.resolve("here.gloss"), "Here", Instant.EPOCH, 0, 1);
        RecentProject there =
                new RecentProject(folder.resolve("there.gloss"), "There", Instant.EPOCH.plusSeconds(1), 0, 1);
        try (SettingsFile first = SettingsFile.in(folder, NEVER)) {
            try (SettingsFile second = SettingsFile.in(folder, NEVER)) {
                second.update(
                        each -> each.withLook(each.look().in(Appearance.DARK).spaced(200))
                                .withPlaces(each.places().opened(there)));
            }
            first.update(each -> each.withLook(each.look().spaced(120))
                    .withPlaces(each.places().opened(here)));
        }
        try (SettingsFile file = SettingsFile.in(folder, NEVER)) {
            assertThat(file.settings().look())
                    .isEqualTo(Look.INITIAL.in(Appearance.DARK).spaced(120));
            assertThat(file.settings().places().recent()).containsExactly(there, here);
        }
    }

    @Test
    void what_was_taken_away_here_is_gone_and_what_came_elsewhere_stays() throws IOException {
        Path file = write("""
            {"backups": {"folder": "/a", "kept": 3, "cloud": true}, "keys": {"edit.undo": ["F5"]}}
            """);
        try (SettingsFile settings = SettingsFile.in(folder, NEVER)) {
            settings.update(each -> each.withKeys(Map.of())
                    .withHabits(each.habits().withKeys(Map.of()).withBackups(new Backups(true, 3, null))));
            write("""
                {"backups": {"folder": "/a", "kept": 9, "cloud": true}, "keys": {"edit.undo": ["F5"], "edit.redo": ["F6"]}}
                """);
        }
        assertThat(file)
                .content()
                .contains("\"kept\" : 9", "cloud", "edit.redo")
                .doesNotContain("/a", "edit.undo");
    }

    @Test
    void a_folder_that_cannot_be_written_costs_nothing_but_the_keeping_and_is_told_once() throws IOException {
        Path occupied = Files.writeString(folder.resolve("a file"), "not a folder");
        List<String> told = new CopyOnWriteArrayList<>();
        try (SettingsFile settings = SettingsFile.in(occupied, Duration.ZERO)) {
            settings.whenUnwritable(message -> told.add(message.sentence()));
            for (String name : List.of("b", "c", "d")) {
                settings.update(each -> each.withAnnotator(name));
                assertThat(settings.settings().annotator()).isEqualTo(name);
            }
        }
        assertThat(told).singleElement().asString().contains(occupied.toString());
        assertThat(occupied).hasContent("not a folder");
    }

    @Test
    void nothing_is_left_beside_the_file() throws IOException {
        try (SettingsFile settings = SettingsFile.in(folder, NEVER)) {
            settings.update(each -> each.withAnnotator("b"));
        }
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("settings.json"));
        }
    }

    private Path write(String json) throws IOException {
        return Files.writeString(folder.resolve("settings.json"), json);
    }
}
