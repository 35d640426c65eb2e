package jp.todoke.firstcall;

import java.time.Instant;
import java.util.List;
import jp.todoke.incident.course.CourseEntry;
import jp.todoke.incident.duty.Knowledge;
import jp.todoke.incident.extent.Medium;
import jp.todoke.incident.report.CallerKind;
import jp.todoke.incident.report.GivenReport;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/** 電話聞き取り票 of a case: what was heard and told, beside the facts that it yielded. */
public record CallSheet(
        IncidentId number,
        String title,
        CallerKind callerKind,
        CaseText caller,
        @Nullable CaseText callerPost,
        String callerUnit,
        @Nullable CaseText phone,
        Instant from,
        GivenReport report,
        List<Medium> media,
        List<Knowledge> knowledge,
        List<CourseEntry> done,
        List<CallerAdvice> told,
        @Nullable CaseText notes,
        @Nullable Instant callBackAt,
        CaseText heardBy,
        String heardByPost,
        Instant recordedAt) {}
