package jp.todoke.incident.progress;

import java.time.Instant;
import java.util.List;
import jp.todoke.incident.Track;
import jp.todoke.process.Step;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/**
 * 残っていること: something of a case that is not done yet.
 *
 * @param track whose it is: the word of a track, {@code step} or {@code clock} where no track says it
 * @param onMap the track of the map; null beside the tracks
 * @param sentence what is missing, in the words of the office
 * @param heldBy the posts that have it, each with its unit; empty where it has come to nobody yet
 * @param limit until when; null where no clock runs for it
 * @param clock whose limit that is
 * @param step the step that is open for it, in the part of the case {@code part}; null where none is
 * @param tab the tab of the case where it is done, or read about, where no step is open; null where there is none
 */
public record MissingWork(
        String track,
        @Nullable Track onMap,
        CaseText sentence,
        List<String> heldBy,
        @Nullable Instant limit,
        @Nullable String clock,
        @Nullable Step step,
        @Nullable PartId part,
        @Nullable String tab) {}
