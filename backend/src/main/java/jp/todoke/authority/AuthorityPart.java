package jp.todoke.authority;

import java.util.List;
import java.util.stream.Stream;
import jp.todoke.incident.CasePart;
import jp.todoke.incident.OpenWork;
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
                        Stream.of(duty).filter(Duty::open).map(AuthorityPart::next),
                        duty.requests().stream()
                                .filter(request -> !request.answered())
                                .map(request -> "authority-request")))
                .map(OpenWork::new)
                .toList();
    }

    private static String next(Duty duty) {
        return duty.filing(Filing.Kind.FINAL).isPresent()
                ? "authority-supplement"
                : duty.filing(Filing.Kind.PRELIMINARY).isPresent() ? "authority-final" : "authority-preliminary";
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
