package jp.todoke.authority;

import java.time.Instant;
import java.util.List;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/** The reports to the commission for tab and forms: one line for each duty, none where the law asks for no report. */
public record AuthorityView(List<DutyView> duties) {

    /**
     * A duty, what was filed for it and before it was dissolved and arose again, what the commission asked for besides,
     * and the version a form must name.
     */
    public record DutyView(
            PartId part,
            Instant arose,
            @Nullable Instant dissolved,
            int version,
            boolean fulfilled,
            List<Filing> filings,
            List<Filing> earlier,
            List<AuthorityRequest> requests) {}

    /** The view of these duties. */
    public static AuthorityView of(List<Duty> duties) {
        return new AuthorityView(duties.stream()
                .map(duty -> new DutyView(
                        duty.part(),
                        duty.arose(),
                        duty.dissolved(),
                        duty.version(),
                        duty.fulfilled(),
                        duty.filings(),
                        duty.earlier(),
                        duty.requests()))
                .toList());
    }
}
