package org.glossator.review.agreement.coding;

import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// Makes studies in which annotators agree more often than not.
final class RandomStudies {

    private RandomStudies() {}

    /// A study of up to sixty items in up to seven documents.
    ///
    /// @param categories what to choose from
    /// @param missing how likely a value is to be missing
    static Study of(RandomGenerator random, int annotators, List<Category> categories, double missing) {
        StudyBuilder builder = new StudyBuilder(annotators);
        int items = random.nextInt(3, 60);
        for (int item = 0; item < items; item++) {
            Category truth = any(random, categories);
            @Nullable Category[] row = new Category[annotators];
            for (int annotator = 0; annotator < annotators; annotator++) {
                if (random.nextDouble() >= missing) {
                    row[annotator] = random.nextInt(10) < 6 ? truth : any(random, categories);
                }
            }
            builder.item(row);
            if (random.nextInt(9) == 0) {
                builder.endDocument();
            }
        }
        return builder.build();
    }

    /// The first few of `categories`, two at least.
    static List<Category> some(RandomGenerator random, List<Category> categories) {
        return categories.subList(0, random.nextInt(2, categories.size() + 1));
    }

    private static Category any(RandomGenerator random, List<Category> categories) {
        return categories.get(random.nextInt(categories.size()));
    }
}
