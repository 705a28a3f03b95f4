package org.glossator.review.agreement.study;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.glossator.review.agreement.coding.Category;
import org.glossator.review.agreement.coding.Distance;
import org.glossator.review.agreement.coding.Study;
import org.glossator.review.agreement.coding.StudyBuilder;

/// A study with what it is about.
///
/// @param study its documents are those that were measured, in their order, also those without an item
/// @param distance how far its categories are apart
/// @param overlaps how much of marks that match in part is matched; [Overlaps#NONE] where marks match or do not
/// @param continua the same documents with their marks as units; of none where items are no marks
public record Studied(Subject subject, Study study, Distance distance, Overlaps overlaps, Continua continua) {

    /// What a layer says of an item about which it has nothing, though its annotator worked on the document. No label
    /// is called so.
    public static final Category NOTHING = Category.of("");

    private static final Category NONE_OF_SEVERAL = Category.of(Set.of());

    /// Whether a category stands for something, and not for its absence.
    public static boolean isSomething(Category category) {
        return !category.equals(NOTHING) && !category.equals(NONE_OF_SEVERAL);
    }

    /// The categories that somebody used and that stand for something, in the order of the study.
    public List<Category> used() {
        BitSet used = new BitSet();
        for (int item = 0; item < study.items(); item++) {
            for (int layer = 0; layer < study.annotators(); layer++) {
                int code = study.code(item, layer);
                if (code != Study.MISSING) {
                    used.set(code);
                }
            }
        }
        return used.stream()
                .mapToObj(study.categories().list()::get)
                .filter(Studied::isSomething)
                .toList();
    }

    /// The same items with one category against the rest.
    public Study against(Category category) {
        StudyBuilder builder = new StudyBuilder(study.annotators(), List.of(category, new Category.Rest()));
        int one = study.categories().code(category);
        int[] row = new int[study.annotators()];
        for (Study document : study.byDocument()) {
            for (int item = 0; item < document.items(); item++) {
                for (int layer = 0; layer < row.length; layer++) {
                    int code = document.code(item, layer);
                    row[layer] = code == Study.MISSING ? Study.MISSING : code == one ? 0 : 1;
                }
                builder.codes(row);
            }
            builder.endDocument();
        }
        return builder.build();
    }

    /// How many items of each document of a study at least two layers had a say about.
    public static long[] items(Study study) {
        return study.byDocument().stream()
                .mapToLong(document -> IntStream.range(0, document.items())
                        .filter(item -> IntStream.range(0, document.annotators())
                                        .filter(layer -> document.code(item, layer) != Study.MISSING)
                                        .limit(2)
                                        .count()
                                > 1)
                        .count())
                .toArray();
    }
}
