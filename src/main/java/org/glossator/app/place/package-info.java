/// Where each system keeps what the program leaves beside a person's documents: the log, and what starts of the program
/// find each other by.
@NullMarked
package org.glossator.app.place;

import org.jspecify.annotations.NullMarked;
