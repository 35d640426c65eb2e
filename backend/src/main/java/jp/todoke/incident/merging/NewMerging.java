package jp.todoke.incident.merging;

import java.util.Set;
import jp.todoke.incident.extent.Overlap;

/**
 * That another case is to go on as a part of this one.
 *
 * @param other its number as typed
 * @param overlap whether the persons counted there are the same as here
 * @param sameMedia its media, by number, that are entered here already
 */
public record NewMerging(String other, Overlap overlap, Set<Integer> sameMedia, String reason) {}
