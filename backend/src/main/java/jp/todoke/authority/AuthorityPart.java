package jp.todoke.authority;

import java.util.List;
import java.util.stream.Stream;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.incident.CasePart;
import jp.todoke.incident.OpenWork;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/**
 * A case is not closed before the final report of every duty is filed, what it left unknown, and what was asked for
 * besides.
 */
@Component
class AuthorityPart implements CasePart {

    private final Duties duties;

    AuthorityPart(Duties duties) {
        this.duties = duties;
    }

    @Override
    public String track() {
        return "authority";
    }

    @Override
    public List<OpenWork> openWork(IncidentId incident) {
        return duties.of(incident).stream()
                .flatMap(duty -> Stream.concat(
                        Stream.of(duty).filter(Duty::open).map(open -> next(open)
                                .in(open.part())),
                        duty.requests().stream()
                                .filter(request -> !request.answered())
                                .map(request -> new OpenWork("authority-request")
                                        .in(AuthorityRequest.part(request.id()))
                                        .until(ClockKey.AUTHORITY_REQUEST))))
                .toList();
    }

    private static OpenWork next(Duty duty) {
        if (duty.filing(Filing.Kind.FINAL).isPresent()) {
            return new OpenWork("authority-supplement").doneBy(Step.FILE_SUPPLEMENT);
        }
        return duty.filing(Filing.Kind.PRELIMINARY).isPresent()
                ? new OpenWork("authority-final").doneBy(Step.FILE_FINAL_REPORT)
                : new OpenWork("authority-preliminary").doneBy(Step.FILE_PRELIMINARY_REPORT);
    }

    @Override
    public List<OpenWork> keepsFromQuickEnding(IncidentId incident) {
        return keepsFromWithdrawal(incident) ? List.of(new OpenWork("quick-filed")) : List.of();
    }

    @Override
    public boolean keepsFromWithdrawal(IncidentId incident) {
        return duties.of(incident).stream().anyMatch(Duty::everFiled);
    }
}
