package jp.todoke.incident.splitting;

import java.util.Set;
import jp.todoke.incident.report.SplitOff;

/**
 * That a part of a case is to go on as a case of its own.
 *
 * @param event what happened there, and which units it concerns
 * @param knowledge the entries, counts the lines, and media the numbers that hold for the new case
 */
public record NewSplit(SplitOff event, Set<Long> knowledge, Set<Long> counts, Set<Integer> media, String reason) {}
