package jp.todoke.addressee;

import jp.todoke.calendar.ToldTime;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/**
 * A report to an addressee: 第１報, 第２報 and so on.
 *
 * @param toldTo who took it there; null where nobody said
 * @param words what was told, as told
 * @param receiptNumber what the addressee gave for it
 */
public record AddresseeReport(
        int number,
        ToldTime time,
        ReportMeans means,
        @Nullable CaseText toldTo,
        CaseText words,
        @Nullable CaseText receiptNumber,
        ActedBy by) {}
