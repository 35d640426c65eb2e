package jp.todoke.incident.earlyend;

import jp.todoke.incident.Track;

/**
 * A track of which something still waits.
 *
 * @param saysItself those who do it can say themselves that it is not needed, so that it ends early by 簡易終結 alone
 */
public record RunningTrack(Track track, boolean saysItself) {}
