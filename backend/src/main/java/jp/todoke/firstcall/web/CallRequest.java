package jp.todoke.firstcall.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.todoke.calendar.About;
import jp.todoke.calendar.PartOfDay;
import jp.todoke.calendar.SentTime;
import jp.todoke.calendar.ToldMoment;
import jp.todoke.calendar.ToldMoment.Precision;
import jp.todoke.calendar.ToldTime;
import jp.todoke.firstcall.CallerAdvice;
import jp.todoke.firstcall.HeardCall;
import jp.todoke.incident.Employer;
import jp.todoke.incident.course.EntryKind;
import jp.todoke.incident.extent.NewMedium;
import jp.todoke.incident.extent.ToldSafeguards;
import jp.todoke.incident.report.Caller;
import jp.todoke.incident.report.CallerKind;
import jp.todoke.incident.report.FirstReport;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.PlainText;
import jp.todoke.shared.StrippedText;
import org.jspecify.annotations.Nullable;

/** A call as it was written down; lists may be left out, texts may be empty. */
record CallRequest(
        @NotNull(message = "{violation.required}") @Valid FirstReport report,
        @NotNull(message = "{violation.required}") @Valid CallerRequest caller,
        @Valid @Nullable ThingRequest medium,
        @Size(max = 50) @Nullable List<@NotNull(message = "{violation.required}") @Valid DoneRequest> done,
        @Size(max = 50) @Nullable List<@NotNull(message = "{violation.required}") @Valid KnowerRequest> knowers,
        @Nullable List<@NotNull(message = "{violation.required}") CallerAdvice> told,
        @PlainText(max = 4000) @Nullable String notes,
        @Nullable Instant callBackAt) {

    /** Who calls, somebody of the unit where no kind is said; {@code from} is since when on the line. */
    record CallerRequest(
            @Nullable CallerKind kind,
            @PlainText(max = 100, required = true) String name,
            @PlainText(max = 20) @Nullable String post,
            @PlainText(max = 40, required = true) String unitCode,
            @PlainText(max = 40) @Nullable String phone,
            @NotNull(message = "{violation.required}") Instant from) {}

    /** What was lost, as far as it was told; of the kind that the report names. */
    record ThingRequest(
            @PlainText(max = 200) @Nullable String label,
            @Nullable Integer quantity,
            @PlainText(max = 20) @Nullable String unit,
            @Nullable Integer items,
            @PlainText(max = 20) @Nullable String itemsUnit,
            boolean approx,
            @PlainText(max = 1000) @Nullable String protection) {}

    record DoneRequest(
            @Nullable Instant startsAt,
            @Nullable LocalDate startsOn,
            @Nullable PartOfDay startPart,
            @Nullable Precision startPrecision,
            @Nullable About startAbout,
            @Nullable Instant endsAt,
            @Nullable LocalDate endsOn,
            @Nullable PartOfDay endPart,
            @Nullable Precision endPrecision,
            @Nullable About endAbout,
            boolean openEnd,
            @PlainText(max = 60) @Nullable String said,
            @PlainText(max = 200) @Nullable String who,
            @PlainText(max = 4000, required = true) String what,
            @NotNull(message = "{violation.required}") EntryKind kind) {

        /** When it was done; null where nobody said when. */
        @Nullable
        ToldTime time() {
            var start = ToldMoment.told(startsOn, startsAt, startPart, startPrecision, startAbout);
            var end = ToldMoment.told(endsOn, endsAt, endPart, endPrecision, endAbout);
            return start == null ? null : ToldTime.told(start, end, openEnd, said);
        }
    }

    /** Without {@code employer} the knower works for whom the caller works for. */
    record KnowerRequest(
            @PlainText(max = 200, required = true) String who,
            @Nullable Employer employer,
            @Valid @Nullable SentTime time) {

        /** Since when; null where nobody said. */
        @Nullable
        ToldTime since() {
            return time == null ? null : time.told();
        }
    }

    HeardCall call() {
        var kind = caller.kind() == null ? CallerKind.UNIT : caller.kind();
        var from = new Caller(
                kind, caller.name().strip(), StrippedText.of(caller.post()), caller.unitCode(), caller.from());
        return new HeardCall(
                report,
                from,
                StrippedText.of(caller.phone()),
                thing(),
                lines(),
                some(knowers).stream()
                        .map(knower -> new HeardCall.Knower(knower.who(), knower.employer(), knower.since()))
                        .toList(),
                some(told).stream().distinct().toList(),
                StrippedText.of(notes),
                callBackAt);
    }

    private List<HeardCall.Done> lines() {
        var lines = new ArrayList<HeardCall.Done>();
        for (var line : some(done)) {
            var time = line.time();
            new FieldChecks()
                    .that(time != null, "done[" + lines.size() + "].startsAt", "required")
                    .refuse();
            lines.add(new HeardCall.Done(time, StrippedText.of(line.who()), line.what(), line.kind()));
        }
        return lines;
    }

    /** Nothing told beyond its kind is no medium yet. */
    private @Nullable NewMedium thing() {
        if (medium == null
                || StrippedText.of(medium.label()) == null
                        && medium.quantity() == null
                        && medium.items() == null
                        && StrippedText.of(medium.protection()) == null) {
            return null;
        }
        var kind = report.what().medium();
        var label = StrippedText.of(medium.label());
        var unit = StrippedText.of(medium.unit());
        return new NewMedium(
                kind,
                label == null ? kind.label() : label,
                medium.quantity(),
                unit == null ? "点" : unit,
                medium.items(),
                StrippedText.of(medium.itemsUnit()),
                medium.approx(),
                ToldSafeguards.heard(StrippedText.of(medium.protection())),
                report.place().lastSeen(),
                null,
                List.of());
    }

    private static <T> List<T> some(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
