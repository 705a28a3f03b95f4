package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// What cannot be understood is answered in the language of who typed it, and never in the words of the library.
class UsageAnswerTest {

    /// What picocli says in its refusals, in whatever case.
    private static final Pattern LIBRARY = Pattern.compile(
            "(?i)\\b(unknown|missing|required|invalid|unmatched|arguments?|parameters?|expected|possible|solutions|should"
                + "|specified|cannot|convert|mean|found|mutually|exclusive|index|exception)\\b");

    private static final Pattern QUOTED = Pattern.compile("„[^“]*“");
    private static final Pattern COMMAND = Pattern.compile("(?m)^  (\\p{L}+)\\b");
    private static final Pattern OPTION = Pattern.compile("--[a-z-]+");
    private static final Pattern PROSE = Pattern.compile("\\p{L}+ \\p{L}+ \\p{L}+");
    private static final String USAGE = "Aufruf: ";

    private final Locale before = Locale.getDefault();
    private final Shell shell = new Shell(Map.of("pick", new Picking()));

    @AfterEach
    void speak_as_before() {
        Locale.setDefault(before);
    }

    private Shell.Answer in(Locale language, String line) {
        Locale.setDefault(language);
        return shell.run((Object[]) line.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        exprot p o | There is no command “exprot”.\\nThe nearest is “glossator export”.\\n“glossator --help” lists the commands. | Einen Befehl „exprot“ gibt es nicht.\\nÄhnlich ist „glossator export“.\\n„glossator --help“ führt die Befehle auf.
        --folds 3 | “glossator” has no option “--folds”.\\nOne word is left over then: “3”. | „glossator“ kennt die Option „--folds“ nicht.\\nEin Wort bleibt dann übrig: „3“.
        export p o --format jsonl --dryrun --xyzzy=1 | “glossator export” has no options “--dryrun” and “--xyzzy=1”.\\nThe nearest is “--dry-run”.\\n“glossator export --help” explains the command and its options. | „glossator export“ kennt die Optionen „--dryrun“ und „--xyzzy=1“ nicht.\\nÄhnlich ist „--dry-run“.\\n„glossator export --help“ erklärt den Befehl und seine Optionen.
        convert a b --too jsonl --fro x --to x | “glossator convert” has no options “--too” and “--fro”.\\nThe nearest are “--to” and “--from”.\\n2 words are left over then: “jsonl” and “x”. | „glossator convert“ kennt die Optionen „--too“ und „--fro“ nicht.\\nÄhnlich sind „--to“ und „--from“.\\n2 Wörter bleiben dann übrig: „jsonl“ und „x“.
        export p o --form jsonl | “glossator export” has no option “--form”.\\nThe nearest is “--format”.\\nOne word is left over then: “jsonl”.\\n“glossator export” still needs “--format=FORMAT”. | „glossator export“ kennt die Option „--form“ nicht.\\nÄhnlich ist „--format“.\\nEin Wort bleibt dann übrig: „jsonl“.\\n„glossator export“ braucht noch „--format=FORMAT“.
        new p -x | “glossator new” has no option “-x”. | „glossator new“ kennt die Option „-x“ nicht.
        export | “glossator export” still needs “PROJECT”, “OUT”, and “--format=FORMAT”. | „glossator export“ braucht noch „PROJECT“, „OUT“ und „--format=FORMAT“.
        export p | “glossator export” still needs “OUT” and “--format=FORMAT”. | „glossator export“ braucht noch „OUT“ und „--format=FORMAT“.
        import p | “glossator import” still needs “PATH”. | „glossator import“ braucht noch „PATH“.
        convert a b c | “glossator convert” takes “IN” and “OUT” and nothing more; one word is left over: “c”. A name with spaces goes in quotation marks.\\n“glossator convert” still needs “--to=FORMAT”. | „glossator convert“ nimmt „IN“ und „OUT“ und sonst nichts; ein Wort bleibt übrig: „c“. Ein Name mit Leerzeichen gehört in Anführungszeichen.\\n„glossator convert“ braucht noch „--to=FORMAT“.
        formats a b | “glossator formats” takes nothing but options; 2 words are left over: “a” and “b”. | „glossator formats“ nimmt nur Optionen; 2 Wörter bleiben übrig: „a“ und „b“.
        export p o --format | “--format” needs a value after it: FORMAT. | Nach „--format“ fehlt ein Wert: FORMAT.
        export p o --document a --document --gold | “--document” needs a value after it, NAME, but “--gold” follows. | Nach „--document“ fehlt ein Wert, NAME; dort steht „--gold“.
        export p o --document=--gold | “--document” needs a value after it, NAME, but “--gold” follows. | Nach „--document“ fehlt ein Wert, NAME; dort steht „--gold“.
        export p o --format -- --format | “--format” needs a value after it, FORMAT, but “--” follows. | Nach „--format“ fehlt ein Wert, FORMAT; dort steht „--“.
        export -- p o --format | “glossator export” takes “PROJECT” and “OUT” and nothing more | „glossator export“ nimmt „PROJECT“ und „OUT“ und sonst nichts
        export p o --format a --format b | “--format” may be said once only. | „--format“ darf nur einmal angegeben werden.
        assign p --to a --quota A | “--quota” is said as LABEL=NUMBER; there is no “=” in “A”. | „--quota“ wird als LABEL=NUMBER angegeben; in „A“ steht kein „=“.
        assign p --to a --quota A=many | “--quota” takes a whole number, not “many”. | „--quota“ erwartet eine ganze Zahl, nicht „many“.
        export p o --format a --folds 1.5 | “--folds” takes a whole number, not “1.5”. | „--folds“ erwartet eine ganze Zahl, nicht „1.5“.
        export p o --format a --folds 2147483648 | “--folds” takes a whole number from -2,147,483,648 to 2,147,483,647, not “2147483648”. | „--folds“ erwartet eine ganze Zahl von -2.147.483.648 bis 2.147.483.647, nicht „2147483648“.
        export p o --format a --seed 9223372036854775808 | “--seed” takes a whole number from -9,223,372,036,854,775,808 to 9,223,372,036,854,775,807, not “9223372036854775808”. | „--seed“ erwartet eine ganze Zahl von -9.223.372.036.854.775.808 bis 9.223.372.036.854.775.807, nicht „9223372036854775808“.
        suggest p --layer a --with b --min-score 0,6 | “--min-score” takes a number, its fraction after a point as in 0.6, not “0,6”. | „--min-score“ erwartet eine Zahl, Nachkommastellen nach einem Punkt wie in 0.6, nicht „0,6“.
        new p --sample=maybe | “--sample” stands alone: leave “=maybe” out. | „--sample“ steht für sich: Lassen Sie „=maybe“ weg.
        new p -h=x | “-h” stands alone: leave “=x” out. | „-h“ steht für sich: Lassen Sie „=x“ weg.
        import p a --charset klingon | “--charset” takes a charset such as UTF-8, UTF-16 or windows-1252; there is none called “klingon”. | „--charset“ erwartet eine Zeichenkodierung wie UTF-8, UTF-16 oder windows-1252; eine namens „klingon“ gibt es nicht.
        backup p --to a\0b | “--to” takes the name of a file or folder, which “a\0b” cannot be on this computer. | „--to“ erwartet den Namen einer Datei oder eines Ordners; „a\0b“ kann auf diesem Computer keiner sein.
        copy p o --documents done | “--documents” takes one of “all” and “assigned”, not “done”. | „--documents“ erwartet eines von „all“ und „assigned“, nicht „done“.
        pick --link % | “--link” cannot take “%”. | „--link“ kann mit „%“ nichts anfangen.
        pick --first --second | “glossator pick --first --second” does not go together. | „glossator pick --first --second“ passt so nicht zusammen.
        """)
    void a_misuse_names_its_place_and_what_is_expected(String line, String english, String german) {
        for (var expected :
                Map.of(Locale.ENGLISH, english, Locale.GERMAN, german).entrySet()) {
            Shell.Answer answer = in(expected.getKey(), line);
            assertThat(answer.err()).startsWith(expected.getValue().replace("\\n", System.lineSeparator()));
            assertThat(answer.code()).isEqualTo(ExitCode.USAGE);
            assertThat(answer.out()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"export", "export p o --format", "export p o --format jsonl --xyzzy", "export p o q"})
    void the_usage_follows_in_short_where_nobody_can_guess_what_was_meant(String line) {
        assertThat(in(Locale.GERMAN, line).err())
                .contains(USAGE + "glossator export")
                .contains("--format=FORMAT", "PROJECT OUT")
                .doesNotContain("in einem Format")
                .endsWith("„glossator export --help“ erklärt den Befehl und seine Optionen." + System.lineSeparator());
        assertThat(in(Locale.GERMAN, "export p o --form jsonl").err()).doesNotContain(USAGE);
    }

    @Test
    void a_file_has_a_name() {
        Shell.Answer answer = shell.run("new", "");
        assertThat(answer.code()).isEqualTo(ExitCode.USAGE);
        assertThat(answer.err()).startsWith("“PROJECT” takes the name of a file or folder, which “” cannot be");
    }

    @Test
    void what_a_command_refuses_by_itself_is_said_in_its_own_words_before_the_usage() {
        Shell.Answer answer = in(Locale.GERMAN, "compare p --layers a,b --kind none");
        assertThat(answer.code()).isEqualTo(ExitCode.USAGE);
        assertThat(answer.err().lines().limit(2).toList())
                .satisfiesExactly(
                        refusal -> assertThat(refusal).contains("none"),
                        usage -> assertThat(usage).startsWith(USAGE + "glossator compare"));
    }

    @Test
    void a_file_whose_name_begins_with_an_at_sign_is_a_file(@TempDir Path folder) throws Exception {
        Path names = Files.writeString(folder.resolve("names"), "--sample --json");
        assertThat(shell.run("check", "@" + names).code()).isEqualTo(ExitCode.REFUSED);
        assertThat(shell.run("check", "@" + folder).code()).isEqualTo(ExitCode.REFUSED);
    }

    @Test
    void no_command_answers_a_german_speaker_in_the_words_of_the_library() {
        List<String> commands = commands();
        assertThat(commands).hasSizeGreaterThan(15).contains("new", "backups");
        for (String command : commands) {
            Stream<String> options = OPTION.matcher(
                            in(Locale.GERMAN, command + " --help").out())
                    .results()
                    .map(MatchResult::group)
                    .distinct()
                    .filter(option -> !option.matches("--help|--version|--json"));
            Stream<String> misuses = Stream.concat(
                    Stream.of("--xyzzy", "--json=?", "a b c --jso", "--xyzzy a b c d e --abc", "-xyz", "--help=?"),
                    options.flatMap(option -> Stream.of(option, option + "=?", option + " " + option)));
            misuses.map(misuse -> command + " " + misuse).forEach(UsageAnswerTest.this::isGerman);
        }
    }

    private void isGerman(String line) {
        Shell.Answer answer = in(Locale.GERMAN, line);
        assertThat(answer.code()).as(line).isEqualTo(ExitCode.USAGE);
        String said =
                answer.err().lines().takeWhile(each -> !each.startsWith(USAGE)).reduce("", String::concat);
        assertThat(said).as(line).isNotEmpty();
        assertThat(QUOTED.matcher(said).replaceAll("…")).as(line).doesNotContainPattern(LIBRARY);
    }

    @Test
    void the_help_of_every_command_is_german_for_a_german_speaker() {
        for (String command :
                Stream.concat(Stream.of("--help"), commands().stream()).toList()) {
            String line = command.equals("--help") ? command : command + " --help";
            List<String> english = in(Locale.ENGLISH, line).out().lines().toList();
            String german = in(Locale.GERMAN, line).out();
            assertThat(german).as(line).doesNotContain("Usage:", "Commands:", "COMMAND");
            assertThat(german.lines().filter(PROSE.asPredicate()))
                    .as(line)
                    .isNotEmpty()
                    .doesNotContainAnyElementsOf(english);
        }
    }

    private List<String> commands() {
        return COMMAND.matcher(in(Locale.GERMAN, "--help").out())
                .results()
                .map(found -> found.group(1))
                .filter(command -> !command.equals("pick"))
                .toList();
    }

    /// A command with what none of ours has: options of which only one may be given, and a value of a strange type.
    @Command(name = "pick", description = "")
    static final class Picking implements Callable<Integer> {

        @ArgGroup
        private Choice choice = new Choice();

        @Option(names = "--link", descriptionKey = "json")
        private java.net.URI link = java.net.URI.create("");

        @Option(names = "--json", descriptionKey = "json")
        private boolean json;

        @Override
        public Integer call() {
            return ExitCode.FINE;
        }

        /// The options of which only one may be given.
        static final class Choice {

            @Option(names = "--first", descriptionKey = "json")
            private boolean first;

            @Option(names = "--second", descriptionKey = "json")
            private boolean second;
        }
    }
}
