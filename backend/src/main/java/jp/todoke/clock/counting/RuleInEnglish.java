package jp.todoke.clock.counting;

/**
 * A rule for who reads English; the office's words beside it are the record.
 *
 * @param sentence what has to be done, by when, counted from what
 * @param article what stands behind it
 */
public record RuleInEnglish(String sentence, String article) {

    /** Of a version of a rule, also of one that is not saved yet. */
    public static RuleInEnglish of(RuleView rule) {
        return new RuleInEnglish(EnglishSentence.of(rule), EnglishGround.article(rule.article()));
    }
}
