package org.glossator.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.glossator.annotation.Layer;
import org.glossator.annotation.Markup;
import org.glossator.annotation.RelationSet;
import org.glossator.project.Subscription;
import org.glossator.project.edit.AddDocuments;
import org.glossator.schema.SchemaTemplates;
import org.glossator.text.Span;
import org.glossator.ui.FxKit;
import org.glossator.ui.annotate.AnnotateWindow;
import org.glossator.ui.annotate.Workplace;

/// From the press of a label's key to the stored and painted mark, as one path through the Annotate screen and a real
/// project file, at places all over a long document. Arguments: characters, annotations, marks.
///
/// A figure is the work in milliseconds until the frame with the mark is rendered, without waiting for the next tick.
public final class AnnotateBench {

    private AnnotateBench() {}

    public static void main(String[] arguments) throws IOException, ReflectiveOperationException, InterruptedException {
        int characters = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000;
        int marks = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 200;
        Path folder = Files.createTempDirectory("annotate-bench");
        BenchDocument bench = BenchDocument.of(characters, count);
        try (Workplace workplace = Workplace.in(folder)) {
            Markup markup = new Markup(bench.annotations(), RelationSet.EMPTY);
            Layer mine = Layer.of("annotator-a", Layer.Kind.ANNOTATOR);
            workplace.apply(new AddDocuments(
                    List.of(new AddDocuments.Incoming(bench.document(), Map.of(mine, markup))),
                    SchemaTemplates.byDefault()));
            try (AnnotateWindow window = AnnotateWindow.over(workplace)) {
                run(workplace, window, marks);
                Heap.print();
            }
        }
        Platform.exit();
    }

    private static void run(Workplace workplace, AnnotateWindow window, int marks)
            throws ReflectiveOperationException, InterruptedException {
        Frame frame = new Frame();
        Random random = new Random(5);
        Scene scene = window.window().scene();
        int length = FxKit.call(
                () -> window.model().page().document().orElseThrow().text().length());
        double[] stored = new double[marks];
        double[] painted = new double[marks];
        for (int i = 0; i < marks; i++) {
            int start = random.nextInt(length - 40);
            FxKit.run(() -> {
                window.text().requestFocus();
                window.text().centre(start);
                window.text().select(new Span(start, start + 5 + start % 25));
                frame.draw();
            });
            CountDownLatch done = new CountDownLatch(1);
            long[] times = new long[3];
            Subscription commits = workplace.project().listen(_ -> {
                times[1] = System.nanoTime();
                Platform.runLater(() -> {
                    frame.draw();
                    times[2] = System.nanoTime();
                    done.countDown();
                });
            });
            FxKit.run(() -> {
                times[0] = System.nanoTime();
                Event.fireEvent(
                        scene.getFocusOwner(),
                        new KeyEvent(KeyEvent.KEY_PRESSED, "1", "1", KeyCode.DIGIT1, false, false, false, false));
            });
            done.await();
            commits.close();
            stored[i] = (times[1] - times[0]) / 1e6;
            painted[i] = (times[2] - times[0]) / 1e6;
        }
        report("key to stored", stored);
        report("key to stored and painted", painted);
    }

    private static void report(String what, double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        System.out.printf(
                "%-28s p50 %6.1f   p95 %6.1f   max %6.1f ms%n",
                what, sorted[sorted.length / 2], sorted[sorted.length * 95 / 100], sorted[sorted.length - 1]);
    }
}
