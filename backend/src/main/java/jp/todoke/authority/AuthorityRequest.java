package jp.todoke.authority;

import java.time.LocalDate;
import jp.todoke.calendar.ToldTime;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.PartId;

/**
 * 追加報告の求め: what the commission asked for beside the reports, when and how, until which day it wants the answer, and
 * whether that was filed.
 */
public record AuthorityRequest(
        long id, ToldTime asked, RequestChannel channel, CaseText words, LocalDate due, ActedBy by, boolean answered) {

    /** The part of the case of which its clock is. */
    static PartId part(long id) {
        return new PartId("request-" + id);
    }
}
