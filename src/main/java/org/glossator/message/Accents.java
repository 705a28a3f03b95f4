package org.glossator.message;

/// English letters with accents, which can still be read.
final class Accents {

    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final String ACCENTED = "ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž";
    private static final String[] NUMBERS = {"one", "two", "three", "four", "five", "six", "seven", "eight", "nine"};
    private static final int SHORTEST = 3;

    private Accents() {}

    /// The same words with an accent on each letter.
    static String of(String words) {
        StringBuilder accented = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            int letter = PLAIN.indexOf(words.charAt(i));
            accented.append(letter < 0 ? words.charAt(i) : ACCENTED.charAt(letter));
        }
        return accented.toString();
    }

    /// What makes words of so many letters longer by a third or a little more: ` one two`; nothing for what is hardly a
    /// word.
    static String more(int letters) {
        StringBuilder more = new StringBuilder();
        int wanted = letters < SHORTEST ? 0 : Math.ceilDiv(letters, 3);
        for (int i = 0; more.length() < wanted; i++) {
            more.append(' ').append(NUMBERS[i % NUMBERS.length]);
        }
        return more.toString();
    }
}
