package jp.todoke.incident;

import java.util.List;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/** One track's part in a case: each track declares one bean of it. */
public interface CasePart {

    /** The track's word in addresses and screens: {@code search}. */
    String track();

    /**
     * What of this track hinders closing; empty when nothing does. Each says by which steps it is done, or within which
     * clock, so that people read who has it and until when.
     */
    List<OpenWork> openWork(IncidentId incident);

    /**
     * What of this track is waited for and does not hinder closing; it is told beside what does, so that whoever closes
     * has seen it.
     */
    default List<OpenWork> besideClosing(IncidentId incident) {
        return List.of();
    }

    /** The tab of the case on which its work is done where no step waits for it. */
    default String tab() {
        return track();
    }

    /** Whether anything was done in it yet; asked while something of it is open. */
    default boolean begun(IncidentId incident) {
        return true;
    }

    /**
     * Why the whole track of the map is not needed, where that was said last and holds; asked when nothing of it is
     * open. One part of each track knows it.
     */
    default @Nullable CaseText trackNotNeeded(IncidentId incident) {
        return null;
    }

    /**
     * Whether something of this track reached beyond the office, so that the case cannot be withdrawn any more: a duty
     * was judged to exist, a report was filed, somebody was told.
     */
    default boolean keepsFromWithdrawal(IncidentId incident) {
        return false;
    }

    /** The track of the map that this is part of; null where it runs beside the tracks. */
    default @Nullable Track onMap() {
        return null;
    }

    /**
     * What of this track stands against 簡易終結: what was lost is not back, somebody may have seen it, or something
     * reached beyond the office. Empty where nothing does.
     */
    default List<OpenWork> keepsFromQuickEnding(IncidentId incident) {
        return List.of();
    }

    /**
     * Whether those who do this track can say themselves, as it stands, that it is not needed; two others do not end it
     * for them, but by 簡易終結.
     */
    default boolean saysItselfNotNeeded(IncidentId incident) {
        return false;
    }

    /**
     * Two persons ended the track as not needed, which is recorded: what still runs of this part ends so, its clocks
     * with it. The case is locked; the process is told afterwards.
     */
    default void endEarly(IncidentId incident, EarlyEnd end) {}

    /**
     * Tells the process once more what is true and may still be waited for; harmless when nothing waits. The case is
     * locked.
     */
    default void remindProcess(IncidentId incident) {}
}
