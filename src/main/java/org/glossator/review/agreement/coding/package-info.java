/// Agreement on items that everybody was to give a category: tables of items by annotators, what is counted in them and
/// the coefficients made of the counts. Pure numbers: knows no annotation, no layer and no project; what an item is and
/// what counts as missing is settled by whoever builds the table.
@NullMarked
package org.glossator.review.agreement.coding;

import org.jspecify.annotations.NullMarked;
