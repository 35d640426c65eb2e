package jp.todoke.oracle;

import static jp.todoke.identity.As.acting;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import jp.todoke.addressee.AddresseeKind;
import jp.todoke.addressee.AddresseeLimit;
import jp.todoke.addressee.AddresseeRule;
import jp.todoke.addressee.AddresseeTerms;
import jp.todoke.addressee.Addressees;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * To whom cases of the year are reported beside the commission, and within what each wants to hear of one from when the
 * city knew. What somebody outside wants is no house rule: told late of a case, the city is late, and gets no new time.
 */
enum NamedTime {
    /** 「速やかに」, which the office reads as three open days. */
    PROMPTLY(AddresseeLimit.Kind.PROMPTLY, null) {
        @Override
        LocalDateTime count(LocalDateTime known, OpenDays town) {
            return TableRow.EXTERNAL_REPORT_FROM_KNOWLEDGE.count(known, town, town);
        }
    },
    HOURS(AddresseeLimit.Kind.HOURS, 24) {
        @Override
        LocalDateTime count(LocalDateTime known, OpenDays town) {
            return Counted.elapsed(known, Duration.ofHours(24));
        }
    },
    DAYS(AddresseeLimit.Kind.CALENDAR_DAYS, 3) {
        @Override
        LocalDateTime count(LocalDateTime known, OpenDays town) {
            return Counted.daysAfter(known, 3);
        }
    },
    OPEN_DAYS(AddresseeLimit.Kind.OPEN_DAYS, 2) {
        @Override
        LocalDateTime count(LocalDateTime known, OpenDays town) {
            return Counted.openDaysAfter(known, 2, town);
        }
    };

    private final AddresseeLimit.Kind kind;
    private final @Nullable Integer amount;

    NamedTime(AddresseeLimit.Kind kind, @Nullable Integer amount) {
        this.kind = kind;
        this.amount = amount;
    }

    /** Until when it wants to be told. */
    abstract LocalDateTime count(LocalDateTime known, OpenDays town);

    /** To which of them the case of that number is reported, where it is to one. */
    static NamedTime of(int planned) {
        return values()[planned % values().length];
    }

    /** How the office's list calls it. */
    String addressee() {
        return "県の課（" + name() + "）";
    }

    /** The office's list names them, and says that cases are reported to them by hand only. */
    static void enter(ApplicationContext office) throws Exception {
        for (var each : values()) {
            var terms = new AddresseeTerms(
                    each.addressee(),
                    AddresseeKind.PREFECTURE,
                    new AddresseeRule(false, List.of(), List.of(), List.of(), List.of(), false),
                    null,
                    "042-000-2900",
                    null,
                    null,
                    new AddresseeLimit(each.kind, each.amount),
                    LocalDate.of(2026, 4, 1),
                    LocalDate.of(2012, 4, 1),
                    null);
            var key = UUID.nameUUIDFromBytes(("addressee of the year " + each).getBytes());
            acting(office.getBean(JdbcClient.class), "joho-a", () -> office.getBean(Addressees.class)
                    .enter(terms, key));
        }
    }
}
