package jp.todoke.clock;

/** Running until its act is done; done late it carries the reason. */
public enum ClockState { RUNNING, MET, MET_LATE }
