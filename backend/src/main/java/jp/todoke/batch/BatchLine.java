package jp.todoke.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.todoke.batch.BatchCase.Information;
import jp.todoke.batch.BatchCase.Occurred;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.calendar.ToldMoment;
import jp.todoke.calendar.ToldMoment.Precision;
import jp.todoke.calendar.ToldTime;
import jp.todoke.cause.CauseStatus;
import jp.todoke.incident.Happened;
import jp.todoke.incident.extent.InformationKind;
import jp.todoke.incident.report.AbsentFact;
import jp.todoke.incident.report.PersonGroup;
import jp.todoke.publication.PublicationChoice;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * One case in the list, in the words in which it is published. All of them are fixed words, days, numbers and names of
 * units: what somebody wrote of the case may name people and stays inside.
 *
 * @param number its place in the list; its case number would show which cases are left out
 * @param incident the case, for whoever reads the list inside the office
 * @param exactPersons the number where {@code persons} is one number
 */
public record BatchLine(
        int number,
        IncidentId incident,
        String occurred,
        String known,
        String unit,
        String what,
        String information,
        String persons,
        @Nullable Integer exactPersons,
        String cause,
        String response,
        String published) {

    static BatchLine of(int number, BatchCase one, ShownPersons persons) {
        return new BatchLine(
                number,
                one.number(),
                occurred(one.occurred()),
                days(one.known()),
                one.unit(),
                Happened.of(one.kind(), one.medium()).briefly(),
                information(one.information()),
                persons.words(),
                persons.exact(),
                cause(one.cause()),
                response(one),
                published(one));
    }

    private static String occurred(Occurred occurred) {
        var absent = occurred.said() ? AbsentFact.UNKNOWN : AbsentFact.NOT_ENTERED;
        return occurred.time() == null ? absent.word() : days(occurred.time());
    }

    /** Its days without the hours: 平成24年12月25日, 平成24年12月25日頃, 平成24年12月下旬～平成25年1月4日. */
    private static String days(ToldTime time) {
        var begins = day(time.start());
        if (time.end() == null) {
            return time.openEnd() ? begins + "～" : begins;
        }
        var ends = day(time.end());
        return ends.equals(begins) ? begins : begins + "～" + ends;
    }

    private static String day(ToldMoment moment) {
        var tellsHour = moment.precision() == Precision.MINUTE || moment.precision() == Precision.PART_OF_DAY;
        return tellsHour ? moment.dateWords() : moment.dateWords() + moment.hourWords();
    }

    /** 子どもの情報, 住民、職員の情報（要配慮個人情報を含む）. */
    private static String information(Information information) {
        var known = information.groups().stream()
                .filter(group -> group != PersonGroup.UNKNOWN)
                .map(PersonGroup::label)
                .distinct()
                .toList();
        var whose = known.isEmpty() ? AbsentFact.UNKNOWN.word() : String.join("、", known) + "の情報";
        var among = among(information);
        return among.isEmpty() ? whose : whose + "（" + String.join("、", among) + "を含む）";
    }

    /** 要配慮個人情報 by that word alone: its kind, beside a unit and a small number, could say who it is. */
    private static List<String> among(Information information) {
        var among = information.kinds().stream()
                .map(BatchLine::word)
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
        if (information.myNumber()) {
            among.add("個人番号");
        }
        return among;
    }

    private static String word(InformationKind kind) {
        return switch (kind) {
            case HEALTH, DISABILITY, CRIME, CREED -> "要配慮個人情報";
            case ACCOUNT -> "口座・カード等の番号";
            case ORDINANCE -> "条例要配慮個人情報";
        };
    }

    private static String cause(@Nullable CauseStatus cause) {
        if (cause == null) {
            return "原因は未確定";
        }
        return switch (cause) {
            case CONFIRMED -> "原因を確定";
            case PRESUMED -> "原因を推定";
            case UNKNOWN -> "原因は不明";
        };
    }

    private static String response(BatchCase one) {
        var done = one.responses().stream().sorted().map(Response::label);
        var all = one.standing().status().ended()
                ? done.toList()
                : Stream.concat(done, Stream.of("対応中")).toList();
        return all.isEmpty() ? AbsentFact.NOT_ENTERED.word() : String.join("、", all);
    }

    /** In a list of all cases also what is not to be published by itself. */
    private static String published(BatchCase one) {
        var publication = one.publication();
        if (publication.lastOn() != null) {
            return OfficialTime.date(publication.lastOn()) + "に公表";
        }
        return publication.choice() == PublicationChoice.BATCH ? "この一覧で公表" : "個別の公表なし";
    }
}
