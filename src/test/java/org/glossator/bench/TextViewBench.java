package org.glossator.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSet;
import org.glossator.schema.Colour;
import org.glossator.schema.LabelName;
import org.glossator.text.Span;
import org.glossator.text.TextDocument;
import org.glossator.ui.text.AnnotatedTextView;
import org.glossator.ui.text.Decorations;
import org.glossator.ui.text.Look;

/// What the text view costs on a million characters with ten thousand annotations nested three deep: opened, scrolled,
/// marked, jumped in.
///
/// A figure is the work of one frame on the FX thread, in milliseconds: the act itself, style sheets, layout, and
/// waiting until the frame is rendered, without waiting for the next tick. The last column is the median of the
/// processor
/// time that the FX thread spent of it, which a busy machine does not blur. Arguments: characters, annotations.
public final class TextViewBench {

    private static final List<Colour> COLOURS =
            List.of(new Colour("#2F6FDE"), new Colour("#C2410C"), new Colour("#15803D"), new Colour("#8B3FC7"));
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Random random = new Random(20261123);
    private final TextDocument document;
    private final Frame frame = new Frame();
    private final AnnotationSet annotations;

    private TextViewBench(int characters, int count) throws ReflectiveOperationException {
        BenchDocument bench = BenchDocument.of(characters, count);
        document = bench.document();
        annotations = bench.annotations();
    }

    public static void main(String[] arguments) throws InterruptedException, ReflectiveOperationException {
        int characters = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000;
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        TextViewBench bench = new TextViewBench(characters, count);
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            try {
                bench.run();
            } finally {
                done.countDown();
            }
        });
        done.await();
        Platform.exit();
    }

    private void run() {
        Stage stage = new Stage();
        System.out.printf("%d characters, %d annotations; ms%n", document.text().length(), annotations.size());
        AnnotatedTextView shown = new AnnotatedTextView();
        report("open, first in this process", 1, _ -> {
            shown.show(document, decorations(annotations));
            stage.setScene(new Scene(shown, 900, 800));
            stage.show();
        });
        report("open again", 15, _ -> shown.show(document, decorations(annotations)));
        shown.requestFocus();
        Node flow = shown.lookup(".virtual-flow");
        report("wheel 40 px, fresh text", 200, _ -> scroll(flow, -40));
        report("wheel 40 px, warm", 400, _ -> scroll(flow, -40));
        report("wheel 120 px", 200, _ -> scroll(flow, -120));
        report("jump", 60, _ -> shown.centre(random.nextInt(document.text().length())));
        report("add a mark in sight", 200, _ -> addInSight(shown));
        report("select by a character", 200, i -> shown.select(new Span(place(shown), place(shown) + 1 + i % 40)));
        frame.draw();
        Heap.print();
    }

    private static Decorations decorations(AnnotationSet annotations) {
        return Decorations.of(annotations, annotation -> {
            int label = BenchDocument.LABELS.indexOf(annotation.label().value());
            return new Look(COLOURS.get(label), annotation.label().value());
        });
    }

    /// Adds a mark somewhere on the screen, in place of the one added before.
    private void addInSight(AnnotatedTextView view) {
        int start = view.offsetAt(100, 50 + random.nextInt(700));
        view.decorate(decorations(annotations.edited(List.of(), List.of(mark(start, 4 + random.nextInt(20))))));
    }

    private static int place(AnnotatedTextView view) {
        return view.offsetAt(100, 300);
    }

    private static void scroll(Node node, double pixels) {
        Event.fireEvent(
                node,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        400,
                        400,
                        400,
                        400,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        0,
                        pixels,
                        0,
                        pixels,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        new PickResult(node, 400, 400)));
    }

    private void report(String what, int times, IntConsumer act) {
        double[] taken = new double[times];
        double[] worked = new double[times];
        for (int i = 0; i < times; i++) {
            long work = THREADS.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            act.accept(i);
            frame.draw();
            taken[i] = (System.nanoTime() - start) / 1e6;
            worked[i] = (THREADS.getCurrentThreadCpuTime() - work) / 1e6;
        }
        Arrays.sort(taken);
        Arrays.sort(worked);
        System.out.printf(
                "%-30s p50 %7.1f   p95 %7.1f   max %7.1f   of which on the FX thread %7.1f%n",
                what, taken[times / 2], taken[times * 95 / 100], taken[times - 1], worked[times / 2]);
    }

    private Annotation mark(int start, int length) {
        int from = Math.min(start, document.text().length() - length);
        return Annotation.of(
                new LabelName(BenchDocument.LABELS.get(random.nextInt(BenchDocument.LABELS.size()))),
                new Span(from, from + length));
    }
}
