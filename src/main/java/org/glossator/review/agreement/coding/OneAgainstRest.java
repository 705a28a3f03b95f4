package org.glossator.review.agreement.coding;

import java.util.List;

/// The two categories that are left when one is looked at alone.
final class OneAgainstRest {

    private OneAgainstRest() {}

    static Categories categories(Category one) {
        return new Categories(List.of(one, new Category.Rest()));
    }
}
