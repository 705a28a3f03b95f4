package org.glossator.bench;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;

/// What is in memory after everything that can go has gone.
final class Heap {

    private static final int ROWS = 14;

    private Heap() {}

    /// Prints the size of what lives, and the types that take most of it.
    static void print() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                "heap after collection: %.1f MB%n", (runtime.totalMemory() - runtime.freeMemory()) / 1048576.0);
        try {
            Object histogram = ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "gcClassHistogram",
                            new Object[] {new String[0]},
                            new String[] {String[].class.getName()});
            histogram.toString().lines().limit(ROWS).forEach(System.out::println);
        } catch (JMException without) {
            System.out.println("no histogram: " + without.getMessage());
        }
    }
}
