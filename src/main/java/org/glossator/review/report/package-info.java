/// Agreement told to people and machines: as a page that needs nothing beside it, as a table and as JSON. Writes what
/// the report holds; measures nothing, and quotes no document.
@NullMarked
package org.glossator.review.report;

import org.jspecify.annotations.NullMarked;
