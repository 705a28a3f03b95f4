package org.glossator.bench;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;

/// One frame at the very moment it is asked for, and not at the next tick: style sheets, layout, painting, until it is
/// rendered. JavaFX does not offer that, so its toolkit is reached into.
final class Frame {

    private final Object toolkit;
    private final Method pulse;
    private final Object painter;
    private final Method waitForRendering;

    Frame() throws ReflectiveOperationException {
        Class<?> quantum = Class.forName("com.sun.javafx.tk.quantum.QuantumToolkit");
        Class<?> collector = Class.forName("com.sun.javafx.tk.quantum.PaintCollector");
        toolkit = called(quantum, "getToolkit", null);
        painter = called(collector, "getInstance", null);
        pulse = method(quantum, "pulse", boolean.class);
        waitForRendering = method(collector, "waitForRenderingToComplete");
    }

    /// Draws what has changed; on the FX thread.
    void draw() {
        try {
            pulse.invoke(toolkit, true);
            waitForRendering.invoke(painter);
        } catch (ReflectiveOperationException unlike) {
            throw new IllegalStateException("Another JavaFX", unlike);
        }
    }

    private static Object called(Class<?> type, String name, Object target) throws ReflectiveOperationException {
        return method(type, name).invoke(target);
    }

    private static Method method(Class<?> type, String name, Class<?>... parameters) throws NoSuchMethodException {
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            for (Method method : at.getDeclaredMethods()) {
                boolean found = method.getName().equals(name)
                        && Arrays.equals(method.getParameterTypes(), parameters)
                        && !Modifier.isAbstract(method.getModifiers());
                if (found) {
                    method.setAccessible(true);
                    return method;
                }
            }
        }
        throw new NoSuchMethodException(type + "." + name);
    }
}
