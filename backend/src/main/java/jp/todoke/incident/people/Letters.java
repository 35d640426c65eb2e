package jp.todoke.incident.people;

/** Full-width letters in order: Ａ … Ｚ, then ＡＡ, ＡＢ …. */
final class Letters {

    private Letters() {}

    static String of(int index) {
        var last = String.valueOf((char) ('Ａ' + index % 26));
        return index < 26 ? last : of(index / 26 - 1) + last;
    }
}
