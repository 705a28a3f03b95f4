package org.glossator.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Layer;
import org.glossator.project.Annotator;
import org.glossator.project.Project;
import org.glossator.project.edit.AddDocuments;
import org.glossator.project.edit.AnnotateMatches;
import org.glossator.project.edit.ChosenMarks;
import org.glossator.project.edit.RemoveMatches;
import org.glossator.project.edit.ReplaceInMatches;
import org.glossator.project.edit.Replacement;
import org.glossator.schema.Colour;
import org.glossator.schema.Label;
import org.glossator.schema.LabelName;
import org.glossator.schema.Schema;
import org.glossator.search.Matching;
import org.glossator.search.Occurrences;
import org.glossator.store.SqliteProjectFiles;
import org.glossator.task.Progress;
import org.glossator.text.TextDocument;
import org.glossator.workflow.FindMatches;
import org.glossator.workflow.Reach;

/// What it costs to find 5 000 matches, to mark them, to take that back, to relabel and to remove them: in one document
/// of a million characters, and over five hundred and five thousand documents. The argument is a folder to work in.
final class MatchesBench {

    private static final LabelName ACTOR = new LabelName("Actor");
    private static final LabelName LOCATION = new LabelName("Location");
    private static final Schema SCHEMA = new Schema(
            "Bench",
            1,
            "",
            List.of(Label.of("Actor", new Colour("#2F6FDE")), Label.of("Location", new Colour("#15803D"))),
            List.of(),
            List.of(),
            List.of());
    private static final int MATCHES = 5_000;
    private static final int ROUNDS = 7;
    private static final String FILLING =
            "The guarantors of the Astana format met again and underlined that the agreements bind all of them. ";

    private final Layer layer = Layer.of("Mina", Layer.Kind.ANNOTATOR);
    private final Path folder;

    private MatchesBench(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        MatchesBench bench = new MatchesBench(Files.createDirectories(Path.of(arguments[0])));
        bench.search(1_000_000);
        bench.search(10_000_000);
        bench.mark(1, 1_000_000);
        bench.mark(500, 2_000);
        bench.mark(5_000, 200);
    }

    /// Looking through one text.
    private void search(int length) throws Exception {
        String text = text(length, MATCHES);
        String persian =
                "سخنگوی وزارت امور خارجه گفت که توافق‌های آستانه برای ایران الزام‌آور است. ".repeat(length / 74);
        for (String words : List.of("terrorist groups", "the")) {
            Occurrences sought = Occurrences.of(words, Matching.USUAL);
            print("“%s” in %d characters".formatted(words, length), times(() -> sought.in(text)));
        }
        Occurrences sought = Occurrences.of("ایران", Matching.USUAL);
        print("“ایران” in %d characters of Persian".formatted(persian.length()), times(() -> sought.in(persian)));
    }

    private void mark(int documents, int length) throws Exception {
        Path file = folder.resolve("matches-" + documents + ".gloss");
        Files.deleteIfExists(file);
        System.out.printf("-- %d matches in %d documents of %d characters%n", MATCHES, documents, length);
        try (Project project = new Project(
                new SqliteProjectFiles().create(file, "Bench", SCHEMA), new Annotator("Mina"), Clock.systemUTC())) {
            List<AddDocuments.Incoming> incoming = new ArrayList<>();
            for (int i = 0; i < documents; i++) {
                incoming.add(new AddDocuments.Incoming(
                        TextDocument.of("document " + i, text(length, MATCHES / documents), Map.of()), Map.of()));
            }
            project.apply(new AddDocuments(incoming, SCHEMA));
            List<double[]> rounds = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                rounds.add(round(project));
            }
            String[] names = {"find", "mark", "undo", "redo", "relabel", "undo of that", "remove", "undo of that"};
            for (int i = 0; i < names.length; i++) {
                int column = i;
                print(
                        names[i],
                        rounds.stream().mapToDouble(each -> each[column]).toArray());
            }
        }
    }

    private double[] round(Project project) throws Exception {
        List<FindMatches.Match> found = new ArrayList<>();
        var reach = new Reach(project.state().documents().getFirst().id(), true);
        var query = new FindMatches.Query(Occurrences.of("terrorist groups", Matching.USUAL), ACTOR, layer.id(), reach);
        double find = time(() -> new FindMatches().find(project, query, Progress.UNWATCHED, found::addAll));
        var marks = found.stream()
                .collect(Collectors.groupingBy(
                        match -> match.document().id(),
                        LinkedHashMap::new,
                        Collectors.mapping(match -> Annotation.of(ACTOR, match.span()), Collectors.toList())));
        ChosenMarks chosen = new ChosenMarks(layer.id(), marks);
        if (chosen.count() != MATCHES) {
            throw new AssertionError(chosen.count());
        }
        double mark = time(() -> project.apply(new AnnotateMatches(layer, ACTOR, marks)));
        double undo = time(() -> project.undo().join());
        double redo = time(() -> project.redo().join());
        double relabel = time(() -> project.apply(new ReplaceInMatches(chosen, new Replacement.Label(LOCATION))));
        double relabelled = time(() -> project.undo().join());
        double remove = time(() -> project.apply(new RemoveMatches(chosen)));
        double removed = time(() -> project.undo().join());
        project.undo().join();
        return new double[] {find, mark, undo, redo, relabel, relabelled, remove, removed};
    }

    private static String text(int length, int matches) {
        StringBuilder text = new StringBuilder(length + FILLING.length());
        int step = length / matches;
        for (int i = 0; i < matches; i++) {
            text.append("terrorist groups ");
            while (text.length() < (i + 1) * step - FILLING.length()) {
                text.append(FILLING);
            }
        }
        while (text.length() < length) {
            text.append(FILLING);
        }
        return text.toString();
    }

    private static double[] times(Callable<?> work) throws Exception {
        double[] times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            times[i] = time(work);
        }
        return times;
    }

    private static double time(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / 1e6;
    }

    private static void print(String what, double[] times) {
        Arrays.sort(times);
        System.out.printf("%s: median %.1f ms, worst %.1f%n", what, times[times.length / 2], times[times.length - 1]);
    }
}
