package jp.todoke.dutytable;

import java.util.List;
import java.util.stream.Stream;
import jp.todoke.identity.organisation.LegalRegime;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.extent.Malice;
import jp.todoke.shared.YesNoUnknown;

/** What the table is asked with, by the name that stands in its file, and how a cell of it may be filled. */
public enum TableInput {
    KNOWN_ON("knownOn", "知った日", Form.DAY, List.of()),
    LEAK("leak", "漏えい等のおそれ", Form.WORDS, names(LeakWord.values())),
    KIND("kind", "事故の種類", Form.WORDS, names(IncidentKind.values())),
    HELD_ELSEWHERE("heldElsewhere", "同じ情報がほかに残る", Form.YES_OR_NO, List.of("true", "false")),
    ENCRYPTED("encrypted", "暗号化され鍵は別", Form.YES_OR_NO, List.of("true", "false")),
    RECOVERED_UNSEEN("recoveredUnseen", "見られる前に回収", Form.YES_OR_NO, List.of("true", "false")),
    SENSITIVE("sensitive", "要配慮個人情報", Form.WORDS, names(YesNoUnknown.values())),
    PROPERTY("property", "財産的被害のおそれ", Form.WORDS, names(YesNoUnknown.values())),
    MALICE("malice", "不正の目的", Form.WORDS, names(Malice.values())),
    PERSONS("persons", "本人の数（上限）", Form.NUMBER, List.of()),
    ORDINANCE("ordinance", "条例要配慮個人情報", Form.WORDS, names(YesNoUnknown.values())),
    MY_NUMBER("myNumber", "個人番号", Form.WORDS, names(YesNoUnknown.values())),
    LEGAL_REGIME("legalRegime", "規律の区分", Form.WORDS, names(LegalRegime.values()));

    /** How a cell is filled, with the type by which the file calls it. */
    enum Form {
        WORDS("string"),
        YES_OR_NO("boolean"),
        NUMBER("integer"),
        DAY("date");

        private final String type;

        Form(String type) {
            this.type = type;
        }

        String type() {
            return type;
        }
    }

    private final String expression;
    private final String label;
    private final Form form;
    private final List<String> words;

    TableInput(String expression, String label, Form form, List<String> words) {
        this.expression = expression;
        this.label = label;
        this.form = form;
        this.words = words;
    }

    private static List<String> names(Enum<?>... values) {
        return Stream.of(values).map(Enum::name).toList();
    }

    /** Its name in the file. */
    String expression() {
        return expression;
    }

    /** Its name among people. */
    String label() {
        return label;
    }

    Form form() {
        return form;
    }

    /** The words that a cell may name; none of numbers and days. */
    List<String> words() {
        return words;
    }
}
