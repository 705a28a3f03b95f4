package org.glossator.ui.importing;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;

/// The charsets to choose from: those that texts are really in, the likely ones first.
final class Charsets {

    private static final List<String> NAMES = List.of(
            "UTF-8",
            "UTF-16LE",
            "UTF-16BE",
            "UTF-32LE",
            "UTF-32BE",
            "windows-1252",
            "ISO-8859-1",
            "ISO-8859-15",
            "windows-1250",
            "windows-1251",
            "KOI8-R",
            "windows-1253",
            "windows-1254",
            "windows-1255",
            "windows-1256",
            "ISO-8859-2",
            "ISO-8859-5",
            "ISO-8859-6",
            "ISO-8859-7",
            "ISO-8859-8",
            "ISO-8859-9",
            "GB18030",
            "Big5",
            "Shift_JIS",
            "EUC-JP",
            "EUC-KR",
            "ISO-2022-JP",
            "IBM437",
            "IBM850",
            "IBM864");

    private Charsets() {}

    /// Those of the list that this Java has.
    static List<Charset> all() {
        return NAMES.stream().filter(Charset::isSupported).map(Charset::forName).toList();
    }

    /// The list, with `also` if it is not in it.
    static List<Charset> with(Charset also) {
        return Stream.concat(all().stream(), Stream.of(also)).distinct().toList();
    }
}
