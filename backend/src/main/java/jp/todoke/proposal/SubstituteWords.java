package jp.todoke.proposal;

import java.util.Objects;
import java.util.function.UnaryOperator;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.notification.Substitute;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/** 代替措置 in the words of a report: what is done, or to be done, in the place of telling the persons. */
final class SubstituteWords {

    private SubstituteWords() {}

    /** @param write writes a text of the case, masked */
    static String of(Substitute measure, UnaryOperator<String> write) {
        var telephone =
                measure.telephone() == null ? "" : "、電話" + measure.telephone().value();
        var where = "（" + text(measure.place(), write) + telephone + "）";
        return "本人への連絡が困難なため、これに代えて"
                + switch (measure.measure()) {
                    case PUBLICATION -> "公表" + where + "を" + when(measure) + end(measure, "行った。", "行う予定である。");
                    case ENQUIRY_DESK -> "問合せ窓口" + where + "を" + when(measure) + end(measure, "設けた。", "設ける予定である。");
                };
    }

    private static String end(Substitute measure, String done, String planned) {
        return measure.time() == null ? planned : done;
    }

    private static String when(Substitute measure) {
        var time = measure.time();
        return time == null
                ? OfficialTime.date(Objects.requireNonNull(measure.from())) + "から"
                : OfficialTime.date(time.startsOn()) + "に";
    }

    private static String text(@Nullable CaseText text, UnaryOperator<String> write) {
        return write.apply(Objects.requireNonNull(text).value());
    }
}
