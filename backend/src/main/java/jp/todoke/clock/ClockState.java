package jp.todoke.clock;

/** Running until its act is done, late with the reason; or ended because the act is no longer asked for. */
public enum ClockState { RUNNING, MET, MET_LATE, ENDED }
