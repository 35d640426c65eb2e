package jp.todoke.dutytable;

import jp.todoke.assessment.Ground;
import org.jspecify.annotations.Nullable;

/**
 * How many days 確報 has by the rules of the deadlines on the day from which a table counts; null where they count
 * otherwise than in days.
 *
 * @param wrongful with a wrongful purpose among the grounds
 */
record FinalReportDays(@Nullable Integer usual, @Nullable Integer wrongful) {

    @Nullable
    Integer of(Ground ground) {
        return ground.wrongfulPurpose() ? wrongful : usual;
    }
}
