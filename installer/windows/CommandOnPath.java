import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Writes `OUT/main.wxs`, from which jpackage makes the Windows installer, with one thing more than jpackage’s own: that
/// the command `glossator` is on the person’s path. jpackage has no option for that, but takes the file from its
/// `--resource-dir`:
///
///     java CommandOnPath.java OUT [MAIN_WXS]
///
/// `MAIN_WXS` is only for trying this on another system; what is taken otherwise comes with every JDK for Windows.
public final class CommandOnPath {

    private static final String WIX = "http://schemas.microsoft.com/wix/2006/wi";
    private static final String OWN = "/modules/jdk.jpackage/jdk/jpackage/internal/resources/main.wxs";

    /// Windows Installer tells by the value in the registry whether this is installed: what is one person’s wants one
    /// there.
    private static final String COMPONENT =
            """
            <DirectoryRef Id="INSTALLDIR" xmlns="%s">
              <Component Id="CommandOnPath" Guid="f7ce0811-141c-47d7-8e7f-5d4c4608adf0">
                <RegistryValue Root="HKCU" Key="Software\\Glossator" Name="CommandOnPath" Type="integer" Value="1" KeyPath="yes"/>
                <Environment Id="CommandOnPath" Name="PATH" Value="[INSTALLDIR]" Action="set" Part="last" Permanent="no" System="no"/>
              </Component>
            </DirectoryRef>
            """;

    private static final String REFERENCE = "<ComponentRef Id=\"CommandOnPath\" xmlns=\"%s\"/>";

    private CommandOnPath() {}

    public static void main(String[] arguments)
            throws IOException, ParserConfigurationException, SAXException, TransformerException {
        if (arguments.length < 1) {
            System.err.println("usage: java CommandOnPath.java OUT [MAIN_WXS]");
            System.exit(2);
        }
        Path source = arguments.length > 1
                ? Path.of(arguments[1])
                : FileSystems.getFileSystem(URI.create("jrt:/")).getPath(OWN);
        Document installer = parsed(Files.readString(source));
        append(installer, "Product", COMPONENT);
        append(installer, "Feature", REFERENCE);
        Path out = Files.createDirectories(Path.of(arguments[0])).resolve("main.wxs");
        TransformerFactory.newDefaultInstance()
                .newTransformer()
                .transform(new DOMSource(installer), new StreamResult(out.toFile()));
    }

    private static void append(Document installer, String parent, String addition)
            throws IOException, ParserConfigurationException, SAXException {
        NodeList parents = installer.getElementsByTagNameNS(WIX, parent);
        if (parents.getLength() != 1) {
            throw new IOException("The main.wxs of this JDK has " + parents.getLength() + " elements " + parent
                    + " where one was known; the path has to be set in it otherwise.");
        }
        Element added = parsed(addition.formatted(WIX)).getDocumentElement();
        parents.item(0).appendChild(installer.importNode(added, true));
    }

    private static Document parsed(String xml) throws IOException, ParserConfigurationException, SAXException {
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultNSInstance();
        return parsers.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
