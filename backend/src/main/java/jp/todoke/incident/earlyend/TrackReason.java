package jp.todoke.incident.earlyend;

import jp.todoke.incident.Track;
import jp.todoke.shared.CaseText;

/** Why a track is not needed. */
public record TrackReason(Track track, CaseText reason) {}
