/// Tables of mentions, as CSV or TSV, read and written.
/// Spreadsheets of other programs (XLSX, ODS) are not for us.
@NullMarked
package org.glossator.format.csv;

import org.jspecify.annotations.NullMarked;
