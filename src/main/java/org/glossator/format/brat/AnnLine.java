package org.glossator.format.brat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a line of an annotation file says.
sealed interface AnnLine {

    /// Counted from 1.
    int line();

    /// `T1⇥Type 0 5;8 9⇥words`
    ///
    /// @param quote the words; null where they are not there
    record Mention(
            int line,
            String id,
            String type,
            Offsets offsets,
            @Nullable String quote) implements AnnLine {}

    /// `E1⇥Type:T1 Role:T2`
    record Event(int line, String id, String type, String trigger, List<Argument> arguments) implements AnnLine {}

    /// `R1⇥Type Arg1:T1 Arg2:T2`
    record Link(int line, String id, String type, Argument from, Argument to) implements AnnLine {}

    /// `*⇥Type T1 T2`
    record Equivalence(int line, String type, List<String> members) implements AnnLine {}

    /// `A1⇥Name T1 value`
    ///
    /// @param value null for a flag
    record Attribute(
            int line, String name, String target, @Nullable String value) implements AnnLine {}

    /// `N1⇥Type T1 base:id⇥words`
    record Normalisation(int line, String type, String target, String reference, String words) implements AnnLine {}

    /// `#1⇥Type T1⇥words`
    record Note(int line, String type, String target, String words) implements AnnLine {}

    /// Something else.
    record Unreadable(int line) implements AnnLine {}

    /// `Role:T1`
    record Argument(String role, String id) {}
}
