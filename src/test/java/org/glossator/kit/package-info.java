/// What several tests share: properties over seeded randomness, and generators of awkward texts, schemas and
/// annotations. Knows nothing of what is tested with them.
@NullMarked
package org.glossator.kit;

import org.jspecify.annotations.NullMarked;
