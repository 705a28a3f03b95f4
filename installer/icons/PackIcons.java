import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/// Packs the pictures `NAME-SIZE.png` of a folder into `NAME.ico` for Windows and `NAME.icns` for macOS:
///
///     java PackIcons.java FOLDER NAME
public final class PackIcons {

    private static final List<Integer> ICO_SIZES = List.of(16, 24, 32, 48, 64, 256);

    /// The kinds of picture that an icns holds as PNG, with the pixels of their sides; “@2x” ones have a kind of their
    /// own. 16 and 32 pixels, which no Mac of today shows, have no kind that takes PNG everywhere.
    private static final Map<String, Integer> ICNS_KINDS = Map.of(
            "ic11", 32, "ic12", 64, "ic07", 128, "ic13", 256, "ic08", 256, "ic14", 512, "ic09", 512);

    private static final int LARGEST_BITMAP = 64;
    private static final int ENTRY_BYTES = 16;
    private static final int BITMAP_HEADER_BYTES = 40;

    private PackIcons() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        String name = arguments[1];
        Files.write(folder.resolve(name + ".ico"), ico(folder, name));
        Files.write(folder.resolve(name + ".icns"), icns(folder, name));
    }

    private static byte[] ico(Path folder, String name) throws IOException {
        List<byte[]> pictures = new ArrayList<>();
        for (int size : ICO_SIZES) {
            Path png = folder.resolve(name + "-" + size + ".png");
            pictures.add(size <= LARGEST_BITMAP ? bitmap(ImageIO.read(png.toFile())) : Files.readAllBytes(png));
        }
        int head = 6 + ENTRY_BYTES * pictures.size();
        ByteBuffer ico = ByteBuffer.allocate(head + pictures.stream().mapToInt(picture -> picture.length).sum())
                .order(ByteOrder.LITTLE_ENDIAN);
        ico.putShort((short) 0).putShort((short) 1).putShort((short) pictures.size());
        int at = head;
        for (int i = 0; i < pictures.size(); i++) {
            byte side = (byte) (int) ICO_SIZES.get(i); // 256 is written as 0
            int length = pictures.get(i).length;
            ico.put(side).put(side).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32);
            ico.putInt(length).putInt(at);
            at += length;
        }
        pictures.forEach(ico::put);
        return ico.array();
    }

    /// A picture as a bitmap without file header: rows from the bottom, blue first, then a mask that hides nothing.
    private static byte[] bitmap(BufferedImage picture) {
        int side = picture.getWidth();
        int maskRow = (side + 31) / 32 * 4;
        ByteBuffer bitmap = ByteBuffer.allocate(BITMAP_HEADER_BYTES + side * side * 4 + maskRow * side)
                .order(ByteOrder.LITTLE_ENDIAN);
        bitmap.putInt(BITMAP_HEADER_BYTES).putInt(side).putInt(2 * side).putShort((short) 1).putShort((short) 32);
        bitmap.position(BITMAP_HEADER_BYTES);
        for (int y = side - 1; y >= 0; y--) {
            for (int x = 0; x < side; x++) {
                bitmap.putInt(picture.getRGB(x, y));
            }
        }
        return bitmap.array();
    }

    private static byte[] icns(Path folder, String name) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(body);
        for (String kind : ICNS_KINDS.keySet().stream().sorted().toList()) {
            byte[] png = Files.readAllBytes(folder.resolve(name + "-" + ICNS_KINDS.get(kind) + ".png"));
            out.write(kind.getBytes(StandardCharsets.US_ASCII));
            out.writeInt(8 + png.length);
            out.write(png);
        }
        ByteBuffer icns = ByteBuffer.allocate(8 + body.size());
        icns.put("icns".getBytes(StandardCharsets.US_ASCII)).putInt(8 + body.size()).put(body.toByteArray());
        return icns.array();
    }
}
