package org.glossator.cli;

/// What the program tells the shell when it ends.
public final class ExitCode {

    /// All is well.
    public static final int FINE = 0;
    /// There is a finding: a check failed, something was not read or would be lost.
    public static final int FINDING = 1;
    /// The command was not understood.
    public static final int USAGE = 2;
    /// A file or format was refused.
    public static final int REFUSED = 3;
    /// A bug of ours.
    public static final int BUG = 70;

    private ExitCode() {}
}
