package org.glossator.ui.help;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.glossator.ui.markdown.Markdown;

/// A page as its file has it, and what stands on it.
record Page(Path file, String name, Node content) {

    static final Path FOLDER = Path.of("resources", "help", "pages");
    private static final Pattern MENTION = Pattern.compile("\\{((?:key|command):[^}]*)}");

    /// The folders of all languages, first that of English.
    static List<Path> folders() {
        return Stream.concat(Stream.of(FOLDER), within(FOLDER).filter(Files::isDirectory))
                .toList();
    }

    /// All pages as somebody reads them whose language has `folder`: in English where that has none.
    static List<Page> all(Path folder) {
        return names(FOLDER)
                .map(name -> Files.exists(folder.resolve(name)) ? folder.resolve(name) : FOLDER.resolve(name))
                .map(Page::of)
                .toList();
    }

    /// The names of the pages' files that are in `folder`.
    static Stream<String> names(Path folder) {
        return within(folder).map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".md"));
    }

    private static Stream<Path> within(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Page of(Path file) {
        try {
            String name = file.getFileName().toString().replace(".md", "");
            return new Page(file, name, Markdown.parse(Files.readString(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<String> links() {
        List<String> found = new ArrayList<>();
        content.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                found.add(link.getDestination());
            }
        });
        return found;
    }

    List<Image> pictures() {
        List<Image> found = new ArrayList<>();
        content.accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                found.add(image);
            }
        });
        return found;
    }

    List<String> anchors() {
        List<String> found = new ArrayList<>();
        content.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                found.add(Markdown.anchor(heading));
            }
        });
        return found;
    }

    /// Where the program puts in the key or the name of a command: `key:annotate.undo`.
    List<String> mentions() {
        return MENTION.matcher(prose()).results().map(found -> found.group(1)).toList();
    }

    /// The words outside code.
    String prose() {
        StringBuilder found = new StringBuilder();
        content.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                found.append(text.getLiteral()).append('\n');
            }
        });
        return found.toString();
    }

    /// The lines of its code blocks.
    List<String> commands() {
        List<String> found = new ArrayList<>();
        content.accept(new AbstractVisitor() {
            @Override
            public void visit(FencedCodeBlock code) {
                code.getLiteral().lines().forEach(found::add);
            }
        });
        return found;
    }

    /// What stands in code within its lines.
    List<String> code() {
        List<String> found = new ArrayList<>();
        content.accept(new AbstractVisitor() {
            @Override
            public void visit(Code code) {
                found.add(code.getLiteral());
            }
        });
        return found;
    }
}
