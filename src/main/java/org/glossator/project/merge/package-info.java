/// Two copies of a project brought together: whose entries the other lacks, what wins where both changed one thing,
/// what has lost its footing, and what is told of it. Pure logic over two journals; files and rows are not its
/// affair.
///
/// A thing stands as the entry with the latest stamp has it, over all entries that either copy knows, if what it stands
/// on stands. That depends on the entries alone and not on the order in which they came, so bringing copies together is
/// commutative, associative and idempotent (a state-based last-writer-wins map; Shapiro et al., “Conflict-free
/// Replicated Data Types”, SSS 2011).
@NullMarked
package org.glossator.project.merge;

import org.jspecify.annotations.NullMarked;
