package org.glossator.ui.window;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import javafx.application.Platform;
import org.glossator.project.ProjectFiles;
import org.glossator.project.ProjectStore;

/// Project files that nobody may read or write on the FX thread, where a slow disk would freeze the window: whoever
/// tries is thrown an [AssertionError].
final class OffFxThread {

    /// What is known without the file.
    private static final Set<String> AT_HAND = Set.of("isReadOnly", "toString", "hashCode", "equals");

    private OffFxThread() {}

    static ProjectFiles files(ProjectFiles files) {
        return watched(ProjectFiles.class, files);
    }

    private static <T> T watched(Class<T> type, T real) {
        InvocationHandler handler = (_, method, arguments) -> {
            if (Platform.isFxApplicationThread() && !AT_HAND.contains(method.getName())) {
                throw new AssertionError("On the FX thread: " + method);
            }
            try {
                Object result = method.invoke(real, arguments);
                return result instanceof ProjectStore store ? watched(ProjectStore.class, store) : result;
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
