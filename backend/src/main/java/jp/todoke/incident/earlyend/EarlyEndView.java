package jp.todoke.incident.earlyend;

import java.util.List;

/**
 * What was proposed of ending tracks early, the latest first, and what still may be.
 *
 * @param running the tracks of which something still waits, in the order of the map
 * @param against what stands against 簡易終結, as sentences; empty where nothing does
 * @param mayDecide whether the reader may be the second person of the open proposal
 */
public record EarlyEndView(
        List<EarlyEndProposal> proposals, List<RunningTrack> running, List<String> against, boolean mayDecide) {}
