package jp.todoke.call;

/** Whether anybody is hurt or in danger, as the caller said. */
public enum Danger { NONE, SOME, NOT_ASKED }
