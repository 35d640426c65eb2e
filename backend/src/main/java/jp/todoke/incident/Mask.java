package jp.todoke.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/** Writes the masked name wherever a text names somebody: the full name with or without the space, else the family name where it is no place's. */
public final class Mask {

    private static final String CALLED = "(?:先生|さん|さま|様|氏|くん|君|ちゃん)";

    /** 山田町 is no person. */
    private static final String NO_PLACE = "(?![市区町村駅川橋]|小学|中学|保育園|幼稚園|図書館|病院)";

    private record Rule(Pattern pattern, String masked, int length) {}

    private final List<Rule> rules;

    private Mask(List<Rule> rules) {
        this.rules = rules;
    }

    /** What hides these people; nobody is hidden where nobody is named. */
    public static Mask of(List<Participant> people) {
        var rules = new ArrayList<Rule>();
        people.forEach(person -> addRules(person, rules));
        rules.sort(Comparator.comparingInt(Rule::length).reversed());
        return new Mask(List.copyOf(rules));
    }

    /** The text with everybody named in the case masked; null stays null. */
    public @Nullable String apply(@Nullable CaseText text) {
        return text == null ? null : apply(text.value());
    }

    /** The text with everybody named in the case masked. */
    public String apply(String text) {
        var masked = text;
        for (var rule : rules) {
            masked = rule.pattern().matcher(masked).replaceAll(Matcher.quoteReplacement(rule.masked()));
        }
        return masked;
    }

    private static void addRules(Participant person, List<Rule> rules) {
        var parts = person.name().strip().split("[\\s　]+");
        var kind = Pattern.quote(person.kind());
        var title = "(?:" + kind + "|" + CALLED + ")?";
        var whole = new ArrayList<String>();
        for (var part : parts) {
            whole.add(Pattern.quote(part));
        }
        rules.add(rule(kindBefore(kind) + String.join("[\\s　・]*", whole) + title, person));
        if (parts.length > 1) {
            var family = Pattern.quote(parts[0]);
            rules.add(rule(kind + "[\\s　の]*" + family + CALLED + "?", person));
            rules.add(rule(family + "(?:" + kind + "|" + CALLED + ")", person));
            if (parts[0].length() > 1) {
                rules.add(rule(family + NO_PLACE, person));
            }
        }
    }

    private static String kindBefore(String kind) {
        return "(?:" + kind + "[\\s　の]*)?";
    }

    private static Rule rule(String pattern, Participant person) {
        return new Rule(Pattern.compile(pattern), person.masked(), pattern.length());
    }
}
