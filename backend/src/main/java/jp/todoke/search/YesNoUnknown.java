package jp.todoke.search;

/** An answer that may be 「わからない」. */
public enum YesNoUnknown { YES, NO, UNKNOWN }
