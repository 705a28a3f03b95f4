package org.glossator.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import javax.xml.xpath.XPathNodes;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/// What the README says of the libraries, and the texts that are shipped with them, against the libraries themselves.
class LicencesTest {

    private static final Path TEXTS = Path.of("installer/licences/texts");
    private static final Pattern SHARED = Pattern.compile("\\.\\./([\\w.-]+\\.txt)");
    private static final XPath PATHS = XPathFactory.newInstance().newXPath();

    private final MadeOf madeOf = MadeOf.inReadme();

    LicencesTest() throws IOException {}

    @Test
    void the_readme_names_every_library_that_the_build_asks_for()
            throws IOException, SAXException, ParserConfigurationException, XPathExpressionException {
        for (Node dependency : dependencies()) {
            assertThat(madeOf.about(child(dependency, "groupId"), child(dependency, "artifactId")))
                    .as("rows about %s in the README’s table “Made of”", child(dependency, "artifactId"))
                    .isNotEmpty();
        }
    }

    @Test
    void the_readme_tells_the_licence_under_which_each_is_shipped()
            throws IOException, SAXException, ParserConfigurationException, XPathExpressionException {
        List<Library> libraries = listed();
        for (Node dependency : dependencies()) {
            String artifact = child(dependency, "artifactId");
            for (Library library : libraries) {
                if (library.name().equals(artifact)) {
                    assertThat(madeOf.about(child(dependency, "groupId"), artifact))
                            .as("the README’s row about %s, which is under %s", artifact, library.licences())
                            .anyMatch(row -> row.tellsOneOf(library.licences()));
                }
            }
        }
    }

    @Test
    void every_library_brings_a_text_about_its_licence_or_has_one_here() throws IOException {
        List<Path> classPath = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(entry -> entry.toString().endsWith(".jar"))
                .toList();
        for (Library library : listed()) {
            assertThat(Files.isDirectory(TEXTS.resolve(library.name())) || library.carriesText(classPath))
                    .as("%s carries no text; write what it asks for into %s", library.name(), TEXTS)
                    .isTrue();
        }
    }

    @Test
    void no_text_is_kept_of_a_library_that_is_gone() throws IOException {
        Set<String> names = listed().stream().map(Library::name).collect(Collectors.toSet());
        try (Stream<Path> kept = Files.list(TEXTS)) {
            assertThat(kept.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString()))
                    .isSubsetOf(names);
        }
    }

    @Test
    void the_texts_that_several_share_are_those_that_are_pointed_to() throws IOException {
        Set<String> pointedTo = new TreeSet<>();
        Set<String> shared = new TreeSet<>();
        try (Stream<Path> files = Files.walk(TEXTS).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                if (TEXTS.equals(file.getParent())) {
                    shared.add(file.getFileName().toString());
                }
                SHARED.matcher(Files.readString(file)).results().forEach(found -> pointedTo.add(found.group(1)));
            }
        }
        assertThat(pointedTo).isEqualTo(shared);
    }

    /// What the build listed; it names the place of its list to the tests.
    private static List<Library> listed() throws IOException {
        String list = System.getProperty("glossator.licences");
        assumeThat(list).as("the list that the build makes").isNotNull();
        List<Library> libraries = Library.in(Path.of(list));
        assertThat(libraries).isNotEmpty();
        return libraries;
    }

    private static List<Node> dependencies()
            throws IOException, SAXException, ParserConfigurationException, XPathExpressionException {
        Document pom =
                DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new File("pom.xml"));
        List<Node> found = new ArrayList<>();
        PATHS.evaluateExpression("/project/dependencies/dependency", pom, XPathNodes.class)
                .forEach(found::add);
        return found;
    }

    private static String child(Node node, String name) throws XPathExpressionException {
        return PATHS.evaluate(name, node);
    }
}
