package org.glossator.annotation;

/// Whether a document is to be annotated in a layer.
public enum Assignment {
    /// Nobody asked for it.
    NONE,
    /// It is to be annotated; other layers may be looked at.
    OPEN,
    /// It is to be annotated without seeing what others marked.
    BLIND
}
