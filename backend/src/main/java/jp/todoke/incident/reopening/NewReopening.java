package jp.todoke.incident.reopening;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.todoke.calendar.ToldTime;
import jp.todoke.incident.Track;

/**
 * A later fact as it was told, and what it sets in motion.
 *
 * @param time when the office was told
 * @param teller who told it
 * @param needed the tracks that run again
 * @param units the units concerned that respond again, where that track does
 * @param reasons why each of the others is not needed
 */
public record NewReopening(
        LaterFact kind,
        ToldTime time,
        String teller,
        String words,
        Set<Track> needed,
        List<UnitAgain> units,
        Map<Track, String> reasons) {}
