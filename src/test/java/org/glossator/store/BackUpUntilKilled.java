package org.glossator.store;

import java.nio.file.Path;
import org.glossator.task.Progress;

/// Makes one backup after the other, of the project given first into the folder given second, until it is killed, and
/// prints the name of each once it is made.
final class BackUpUntilKilled {

    private BackUpUntilKilled() {}

    public static void main(String[] arguments) throws Exception {
        SqliteProjectFiles files = new SqliteProjectFiles();
        for (int number = 1; ; number++) {
            Path backup = Path.of(arguments[1], number + ".gloss");
            files.backUp(Path.of(arguments[0]), backup, Progress.UNWATCHED);
            System.out.println(backup);
        }
    }
}
