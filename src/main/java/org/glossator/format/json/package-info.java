/// What formats share that are written in JSON: records of a file one by one, their fields taken for what they have
/// to be, and files written whole or not at all. Knows no format.
@NullMarked
package org.glossator.format.json;

import org.jspecify.annotations.NullMarked;
