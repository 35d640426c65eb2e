package jp.todoke.oracle;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;

/** The rows of the table of clocks, with and without a date that somebody gives, and how each is counted. */
enum TableRow {
    HEAD_REPORT {
        LocalDateTime count(LocalDateTime from, OpenDays country, OpenDays town) {
            return Counted.elapsed(from, Duration.ofMinutes(30));
        }
    },
    CHIEF_RECEIPT {
        LocalDateTime count(LocalDateTime from, OpenDays country, OpenDays town) {
            return Counted.elapsed(from, Duration.ofMinutes(30));
        }
    },
    /** The same open day 17:15, else the next open day 10:00. */
    SECRETARIAT_TOLD {
        LocalDateTime count(LocalDateTime from, OpenDays country, OpenDays town) {
            var day = from.toLocalDate();
            if (town.open(day) && from.toLocalTime().isBefore(Counted.CLOSE)) {
                return day.atTime(Counted.CLOSE);
            }
            return town.orNextOpen(day.plusDays(1)).atTime(LocalTime.of(10, 0));
        }
    },
    FIRST_SEARCH {
        LocalDateTime count(LocalDateTime from, OpenDays country, OpenDays town) {
            return Counted.elapsed(from, Duration.ofHours(2));
        }
    },
    WRITTEN_REPORT {
        LocalDateTime count(LocalDateTime from, OpenDays country, OpenDays town) {
            return Counted.openDaysAfter(from, 2, town);
        }
    },
    /** "Day 3" is read as "day 5" and "day 30" are, which the check table counts from the day of knowing as day 1. */
    ASSESSMENT {
        LocalDateTime count(LocalDateTime from, OpenDays country, OpenDays town) {
            var openDay = Counted.openDaysAfter(from, 1, town);
            var thirdDay = Counted.endOfDay(from, 3);
            return openDay.isBefore(thirdDay) ? openDay : thirdDay;
        }
    },
    PRELIMINARY_REPORT {
        LocalDateTime count(LocalDateTime from, OpenDays country, OpenDays town) {
            return Counted.endOfDay(from, 5);
        }
    },
    FINAL_REPORT {
        LocalDateTime count(LocalDateTime from, OpenDays country, OpenDays town) {
            return Counted.shifted(Counted.endOfDay(from, 30), country);
        }
    },
    /** A wrongful purpose is among the grounds. */
    FINAL_REPORT_WRONGFUL {
        LocalDateTime count(LocalDateTime from, OpenDays country, OpenDays town) {
            return Counted.shifted(Counted.endOfDay(from, 60), country);
        }
    },
    SUPPLEMENT {
        LocalDateTime count(LocalDateTime from, OpenDays country, OpenDays town) {
            return Counted.daysAfter(from, 30);
        }
    },
    /** The date that 確報 names. */
    SUPPLEMENT_BY_DATE {
        LocalDateTime count(LocalDateTime from, OpenDays country, OpenDays town) {
            return Counted.endOfDay(from, 1);
        }
    },
    /** The day that the Commission names. */
    AUTHORITY_REQUEST {
        LocalDateTime count(LocalDateTime from, OpenDays country, OpenDays town) {
            return Counted.endOfDay(from, 1);
        }
    },
    /** Each addressee names its own date; the day that it names is the basis, as of every date that is given. */
    EXTERNAL_REPORT {
        LocalDateTime count(LocalDateTime from, OpenDays country, OpenDays town) {
            return Counted.endOfDay(from, 1);
        }
    },
    /** 「速やかに」 where the addressee names no time of its own: three open days. */
    EXTERNAL_REPORT_FROM_KNOWLEDGE {
        LocalDateTime count(LocalDateTime from, OpenDays country, OpenDays town) {
            return Counted.openDaysAfter(from, 3, town);
        }
    },
    PERSON_NOTICE_START {
        LocalDateTime count(LocalDateTime from, OpenDays country, OpenDays town) {
            return Counted.elapsed(from, Duration.ofHours(24));
        }
    },
    PERSON_NOTICE_DONE {
        LocalDateTime count(LocalDateTime from, OpenDays country, OpenDays town) {
            return Counted.daysAfter(from, 14);
        }
    },
    /** The date of the approved plan. */
    PERSON_NOTICE_DONE_BY_DATE {
        LocalDateTime count(LocalDateTime from, OpenDays country, OpenDays town) {
            return Counted.endOfDay(from, 1);
        }
    },
    PUBLICATION_DECISION {
        LocalDateTime count(LocalDateTime from, OpenDays country, OpenDays town) {
            return Counted.openDaysAfter(from, 3, town);
        }
    },
    /** Where the contract names no time. */
    ENTRUSTEE_NOTICE {
        LocalDateTime count(LocalDateTime from, OpenDays country, OpenDays town) {
            return Counted.elapsed(from, Duration.ofHours(24));
        }
    },
    ENTRUSTEE_NOTICE_BY_DATE {
        LocalDateTime count(LocalDateTime from, OpenDays country, OpenDays town) {
            return Counted.endOfDay(from, 1);
        }
    },
    ENTRUSTEE_PLAN {
        LocalDateTime count(LocalDateTime from, OpenDays country, OpenDays town) {
            return Counted.daysAfter(from, 14);
        }
    },
    ENTRUSTEE_PLAN_BY_DATE {
        LocalDateTime count(LocalDateTime from, OpenDays country, OpenDays town) {
            return Counted.endOfDay(from, 1);
        }
    },
    PREVENTION_PLAN {
        LocalDateTime count(LocalDateTime from, OpenDays country, OpenDays town) {
            return Counted.daysAfter(from, 14);
        }
    },
    PLAN_APPROVAL {
        LocalDateTime count(LocalDateTime from, OpenDays country, OpenDays town) {
            return Counted.openDaysAfter(from, 5, town);
        }
    },
    MEASURE {
        LocalDateTime count(LocalDateTime from, OpenDays country, OpenDays town) {
            return Counted.endOfDay(from, 1);
        }
    },
    COUNCIL_ASSIGN {
        LocalDateTime count(LocalDateTime from, OpenDays country, OpenDays town) {
            return Counted.openDaysAfter(from, 10, town);
        }
    },
    /** Backwards: the basis is the meeting. */
    COUNCIL_PAPER {
        LocalDateTime count(LocalDateTime from, OpenDays country, OpenDays town) {
            return Counted.openDaysBefore(from.toLocalDate(), 10, town);
        }
    },
    /** When the next meeting's paper is due: the basis is that meeting. */
    MEMBER_REQUEST {
        LocalDateTime count(LocalDateTime from, OpenDays country, OpenDays town) {
            return Counted.openDaysBefore(from.toLocalDate(), 10, town);
        }
    },
    CLOSING_CHECK {
        LocalDateTime count(LocalDateTime from, OpenDays country, OpenDays town) {
            return Counted.openDaysAfter(from, 10, town);
        }
    },
    FOLLOW_UP_ANSWER {
        LocalDateTime count(LocalDateTime from, OpenDays country, OpenDays town) {
            return Counted.openDaysAfter(from, 10, town);
        }
    },
    SUCCESSOR {
        LocalDateTime count(LocalDateTime from, OpenDays country, OpenDays town) {
            return Counted.daysAfter(from, 14);
        }
    },
    EFFECTIVENESS_3 {
        LocalDateTime count(LocalDateTime from, OpenDays country, OpenDays town) {
            return Counted.monthsAfter(from, 3, town);
        }
    },
    EFFECTIVENESS_6 {
        LocalDateTime count(LocalDateTime from, OpenDays country, OpenDays town) {
            return Counted.monthsAfter(from, 6, town);
        }
    },
    EFFECTIVENESS_12 {
        LocalDateTime count(LocalDateTime from, OpenDays country, OpenDays town) {
            return Counted.monthsAfter(from, 12, town);
        }
    };

    private static final LocalDate NATIONAL_REPORTING_BEGINS = LocalDate.of(2023, Month.APRIL, 1);

    /**
     * When the clock is due.
     *
     * @param from the basis, in Japan's time
     * @param country 行政機関の休日, for what the law shifts
     * @param town the municipality's open days, for house rules
     */
    abstract LocalDateTime count(LocalDateTime from, OpenDays country, OpenDays town);

    /** Whether there was nothing to report to the country yet for what was known on that day. */
    boolean noDutyYet(LocalDate known) {
        return (this == PRELIMINARY_REPORT || this == FINAL_REPORT || this == FINAL_REPORT_WRONGFUL)
                && known.isBefore(NATIONAL_REPORTING_BEGINS);
    }
}
