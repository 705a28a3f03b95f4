/// How far annotators agree: what is measured of which layers, the figures by label, document, pair and time, and what
/// stands behind them. Pure values and functions; reads no file.
@NullMarked
package org.glossator.review.agreement;

import org.jspecify.annotations.NullMarked;
