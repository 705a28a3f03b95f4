package org.glossator.ui.text;

import java.nio.ByteBuffer;
import java.util.BitSet;

/// Which characters an OpenType font has a glyph for, read from its `cmap` table (formats 4 and 12), since JavaFX
/// does not tell.
///
/// See [the OpenType specification](https://learn.microsoft.com/typography/opentype/spec/cmap).
final class CharacterMap {

    private static final int CMAP = 0x636D6170;
    private static final int SEGMENTS = 4;
    private static final int GROUPS = 12;

    private final ByteBuffer font;
    private final BitSet characters = new BitSet();

    private CharacterMap(ByteBuffer font) {
        this.font = font;
    }

    /// The code points that the font file has a glyph for.
    ///
    /// @throws IllegalArgumentException if it is no single OpenType font
    static BitSet of(byte[] fontFile) {
        CharacterMap map = new CharacterMap(ByteBuffer.wrap(fontFile));
        try {
            map.read(map.tableOffset());
        } catch (IndexOutOfBoundsException cut) {
            throw new IllegalArgumentException("The font file is cut off", cut);
        }
        return map.characters;
    }

    private int tableOffset() {
        int tables = unsigned(4);
        for (int i = 0; i < tables; i++) {
            int entry = 12 + 16 * i;
            if (font.getInt(entry) == CMAP) {
                return font.getInt(entry + 8);
            }
        }
        throw new IllegalArgumentException("The font file has no character map");
    }

    private void read(int cmap) {
        int encodings = unsigned(cmap + 2);
        for (int i = 0; i < encodings; i++) {
            int subtable = cmap + font.getInt(cmap + 4 + 8 * i + 4);
            switch (unsigned(subtable)) {
                case SEGMENTS -> readSegments(subtable);
                case GROUPS -> readGroups(subtable);
                default -> {} // the same characters in a rarer form
            }
        }
    }

    /// Format 4: parallel arrays of end codes, start codes, deltas and offsets into an array of glyph ids.
    private void readSegments(int subtable) {
        int doubled = unsigned(subtable + 6);
        int ends = subtable + 14;
        int starts = ends + doubled + 2;
        int deltas = starts + doubled;
        int offsets = deltas + doubled;
        for (int i = 0; i < doubled; i += 2) {
            int offset = unsigned(offsets + i);
            for (int c = unsigned(starts + i); c <= unsigned(ends + i) && c < 0xFFFF; c++) {
                int listed = offset == 0 ? c : unsigned(offsets + i + offset + 2 * (c - unsigned(starts + i)));
                boolean missing = offset != 0 && listed == 0;
                if (!missing && ((listed + unsigned(deltas + i)) & 0xFFFF) != 0) {
                    characters.set(c);
                }
            }
        }
    }

    /// Format 12: groups of first character, last character, first glyph.
    private void readGroups(int subtable) {
        int groups = font.getInt(subtable + 12);
        for (int i = 0; i < groups; i++) {
            int group = subtable + 16 + 12 * i;
            int first = font.getInt(group) + (font.getInt(group + 8) == 0 ? 1 : 0);
            characters.set(first, font.getInt(group + 4) + 1);
        }
    }

    private int unsigned(int offset) {
        return font.getShort(offset) & 0xFFFF;
    }
}
