/// How far annotators agree on where units lie on a continuum and what they are: Krippendorff's α_U and cα_U, and γ
/// of Mathet and others. Knows lengths, places and numbers of categories only: no text, no annotation and no project.
@NullMarked
package org.glossator.review.agreement.unitizing;

import org.jspecify.annotations.NullMarked;
