package jp.todoke.incident.duty;

import java.util.List;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/** What the law may ask of the body in a case: each duty has its clocks, and counts from a knowledge of its own. */
public enum LegalDuty {

    /** 国への報告: 速報 and 確報 to the commission. */
    TO_COMMISSION(new PartId("D1"), List.of(ClockKey.PRELIMINARY_REPORT, ClockKey.FINAL_REPORT)),
    /** 本人への通知: telling the persons concerned. */
    TO_PERSONS(null, List.of(ClockKey.PERSON_NOTICE_START, ClockKey.PERSON_NOTICE_DONE));

    private final @Nullable PartId part;
    private final List<ClockKey> clocks;

    LegalDuty(@Nullable PartId part, List<ClockKey> clocks) {
        this.part = part;
        this.clocks = clocks;
    }

    /** The part of the case under which its clocks and its process run; null for the case itself. */
    public @Nullable PartId part() {
        return part;
    }

    /** What its clocks wait for. */
    public List<ClockKey> clocks() {
        return clocks;
    }
}
