package org.glossator.ui.help;

import java.net.URL;
import java.util.Optional;
import java.util.stream.Stream;

/// Where the pictures of the pages are. One whose name ends in `-light` has a companion in dark where one is needed.
final class Pictures {

    private static final String FOLDER = "/glossator/help/pictures/";
    private static final String LIGHT = "-light.png";
    private static final String DARK = "-dark.png";

    private Pictures() {}

    /// The address of the picture that a page names, in the wanted light if it is there; empty if there is no picture.
    static Optional<String> address(String source, boolean dark) {
        String file = source.substring(source.lastIndexOf('/') + 1);
        String other = file.endsWith(LIGHT) ? file.substring(0, file.length() - LIGHT.length()) + DARK : file;
        return Stream.of(dark ? other : file, file)
                .flatMap(each -> Stream.ofNullable(Pictures.class.getResource(FOLDER + each)))
                .map(URL::toExternalForm)
                .findFirst();
    }
}
