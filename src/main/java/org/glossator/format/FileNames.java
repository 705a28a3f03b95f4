package org.glossator.format;

import com.ibm.icu.text.Normalizer2;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Makes file names of the names of documents and layers: safe on every system, each another, and never one that
/// leads out of its folder. The same names in the same order always give the same file names.
///
/// Two names differ only if they do so on systems that take `A` and `a`, or the two ways to write `é`, for the same.
/// For one folder.
public final class FileNames {

    /// Bytes of UTF-8; file systems take 255, of which endings and numbers need some.
    private static final int LONGEST = 160;

    /// What Windows takes for a device, whatever the ending
    /// (<https://learn.microsoft.com/windows/win32/fileio/naming-a-file>).
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\\$|conout\\$)([. ].*)?");

    private final Set<String> given = new HashSet<>();

    /// A name for the file of what is called `name`, without ending.
    public String next(String name) {
        String safe = safe(name);
        String free = safe;
        for (int number = 2; !given.add(folded(free)); number++) {
            free = safe + "-" + number;
        }
        return free;
    }

    private static String folded(String name) {
        return Normalizer2.getNFKCCasefoldInstance().normalize(name).toLowerCase(Locale.ROOT);
    }

    /// What `name` becomes where no other file is called so.
    public static String safe(String name) {
        StringBuilder safe = new StringBuilder();
        int bytes = 0;
        for (int sign : name.codePoints().map(FileNames::safe).toArray()) {
            bytes += sign < 0x80 ? 1 : sign < 0x800 ? 2 : sign < 0x10000 ? 3 : 4;
            if (bytes > LONGEST) {
                break;
            }
            safe.appendCodePoint(sign);
        }
        while (!safe.isEmpty() && (safe.charAt(safe.length() - 1) == '.' || safe.charAt(safe.length() - 1) == ' ')) {
            safe.setLength(safe.length() - 1);
        }
        boolean needsMark = safe.isEmpty()
                || ".-~ ".indexOf(safe.charAt(0)) >= 0
                || DEVICE.matcher(safe).matches();
        return needsMark ? "_" + safe : safe.toString();
    }

    private static int safe(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> '_';
            case Character.SPACE_SEPARATOR -> ' ';
            default -> "/\\:*?\"<>|".indexOf(sign) >= 0 ? '_' : sign;
        };
    }
}
