package org.glossator.project;

/// Whoever listens gets one, and closes it when it no longer wants to hear.
@FunctionalInterface
public interface Subscription extends AutoCloseable {

    @Override
    void close();
}
