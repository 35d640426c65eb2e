package jp.todoke.meeting;

import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * An item 案件 as it stands in an agenda; its id is the same in every agenda in which it stands.
 *
 * @param incident the case that is reported; null of any other item
 * @param authors the sections that report, one on each line
 * @param paperNo 資料番号, independent of the order; null where there is no paper
 * @param atTable whether its paper is handed out at the table 机上配布
 * @param omitted attachments that are left out 省略
 */
public record AgendaLine(
        long item,
        @Nullable IncidentId incident,
        Section section,
        Kind kind,
        String title,
        @Nullable String authors,
        @Nullable Integer paperNo,
        boolean atTable,
        @Nullable String omitted) {

    /** Ⅰ, Ⅱ, Ⅲ of the agenda. */
    public enum Section {
        FIRST,
        SECOND,
        THIRD
    }

    /** 報告, 諮問, その他. */
    public enum Kind {
        REPORT,
        CONSULTATION,
        OTHER
    }
}
