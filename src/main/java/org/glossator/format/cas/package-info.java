/// What a UIMA CAS is and what it means here: types, feature structures, views; marks and relations made of them.
/// Knows neither XML nor JSON: how a CAS is written down is the affair of the packages beneath.
@NullMarked
package org.glossator.format.cas;

import org.jspecify.annotations.NullMarked;
