package org.glossator.house;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What a pattern of the bundle does with its arguments, whatever its words are.
///
/// @param arguments by number
record PatternShape(Map<String, Argument> arguments) {

    /// How an argument is used.
    enum Use {
        /// `{0}`: as it is.
        PLAIN,
        /// `{0, number}`, or `#` within its plural: as a number.
        NUMBER,
        /// `{0, date}` and the like.
        TIME,
        /// `{0, plural, …}`: a number tells one from many, and need not be seen.
        COUNT,
        /// `{0, select, …}`: a word chooses among others, and is not seen.
        CHOICE;

        boolean isNumber() {
            return this == NUMBER || this == COUNT;
        }
    }

    /// @param uses every way in which it is used
    /// @param choices the words among which it chooses
    /// @param plurals the forms of each plural that it decides
    record Argument(Set<Use> uses, Set<String> choices, List<Plural> plurals) {

        /// Whether a reader sees it, and not only what was chosen by it.
        boolean isSeen() {
            return uses.contains(Use.PLAIN) || uses.contains(Use.NUMBER) || uses.contains(Use.TIME);
        }

        /// Whether what is given for it can be used so.
        boolean allows(Use use) {
            return uses.contains(use) || use.isNumber() && uses.stream().anyMatch(Use::isNumber);
        }
    }

    /// The forms of a plural, such as `=0`, `one`, `other`.
    record Plural(Set<String> forms, PluralRules.PluralType type) {

        /// The forms that the language needs and that are not here, and those here that it never uses.
        List<String> flaws(Locale language) {
            PluralRules rules = PluralRules.forLocale(language, type);
            List<String> flaws = new ArrayList<>();
            for (String needed : rules.getKeywords()) {
                double only = rules.getUniqueKeywordValue(needed);
                boolean told = only != PluralRules.NO_UNIQUE_VALUE && forms.contains("=" + (long) only);
                if (!forms.contains(needed) && !told) {
                    flaws.add("lacks the plural form “" + needed + "”");
                }
            }
            for (String form : forms) {
                if (!form.startsWith("=") && !rules.getKeywords().contains(form)) {
                    flaws.add("has the plural form “" + form + "”, which this language never uses");
                }
            }
            return flaws;
        }
    }

    /// The shape of a pattern.
    ///
    /// @throws IllegalArgumentException if it cannot be read
    static PatternShape of(String pattern) {
        PatternShape shape = new PatternShape(new TreeMap<>());
        shape.read(new MessagePattern(pattern), 0, "");
        return shape;
    }

    /// Reads the message that begins with the part at `start`.
    ///
    /// @param counted the argument for which `#` stands; empty if for none
    private void read(MessagePattern pattern, int start, String counted) {
        int limit = pattern.getLimitPartIndex(start);
        for (int i = start + 1; i < limit; i++) {
            Part part = pattern.getPart(i);
            if (part.getType() == Part.Type.REPLACE_NUMBER) {
                argument(counted).uses.add(Use.NUMBER);
            } else if (part.getType() == Part.Type.ARG_START) {
                argument(pattern, i, counted);
                i = pattern.getLimitPartIndex(i);
            }
        }
    }

    private void argument(MessagePattern pattern, int start, String counted) {
        ArgType type = pattern.getPart(start).getArgType();
        String name = pattern.getSubstring(pattern.getPart(start + 1));
        Argument argument = argument(name);
        switch (type) {
            case NONE -> argument.uses.add(Use.PLAIN);
            case SIMPLE ->
                argument.uses.add(
                        pattern.getSubstring(pattern.getPart(start + 2)).equals("number") ? Use.NUMBER : Use.TIME);
            case SELECT -> {
                argument.uses.add(Use.CHOICE);
                argument.choices.addAll(branches(pattern, start, counted));
            }
            case PLURAL, SELECTORDINAL -> {
                argument.uses.add(Use.COUNT);
                argument.plurals.add(new Plural(
                        branches(pattern, start, name),
                        type == ArgType.PLURAL ? PluralRules.PluralType.CARDINAL : PluralRules.PluralType.ORDINAL));
            }
            case CHOICE -> throw new IllegalArgumentException("{" + name + ", choice} is out of use: say plural");
        }
    }

    /// Reads the branches of an argument.
    ///
    /// @return what selects them
    private Set<String> branches(MessagePattern pattern, int start, String counted) {
        Set<String> selectors = new TreeSet<>();
        int limit = pattern.getLimitPartIndex(start);
        for (int i = start + 2; i < limit; i++) {
            Part part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_SELECTOR) {
                selectors.add(pattern.getSubstring(part));
            } else if (part.getType() == Part.Type.MSG_START) {
                read(pattern, i, counted);
                i = pattern.getLimitPartIndex(i);
            }
        }
        return selectors;
    }

    private Argument argument(String name) {
        return arguments.computeIfAbsent(
                name, _ -> new Argument(EnumSet.noneOf(Use.class), new TreeSet<>(), new ArrayList<>()));
    }

    /// In what this translation does otherwise with its arguments than the pattern it translates. A translation may do
    /// without what only chooses among words, and may ask about any number whether it is one or many.
    List<String> flaws(PatternShape original) {
        List<String> flaws = new ArrayList<>();
        arguments.forEach((name, mine) -> {
            Argument theirs = original.arguments.get(name);
            if (theirs == null) {
                flaws.add("speaks of {" + name + "}, which is not told");
                return;
            }
            mine.uses.stream()
                    .filter(use -> !theirs.allows(use))
                    .forEach(use -> flaws.add("takes {" + name + "} as " + use + ", which is " + theirs.uses));
            if (mine.uses.contains(Use.CHOICE) && !mine.choices.equals(theirs.choices)) {
                flaws.add("chooses {" + name + "} among " + mine.choices + " and not " + theirs.choices);
            }
        });
        original.arguments.forEach((name, theirs) -> {
            Argument mine = arguments.get(name);
            if (theirs.isSeen() && (mine == null || !mine.isSeen())) {
                flaws.add("does not tell {" + name + "}");
            }
        });
        return flaws;
    }

    /// What is wrong with the plurals, in this language.
    List<String> pluralFlaws(Locale language) {
        return arguments.values().stream()
                .flatMap(argument -> argument.plurals.stream())
                .flatMap(plural -> plural.flaws(language).stream())
                .distinct()
                .toList();
    }
}
