package jp.todoke.search;

/** What was said to the end of a search: the head agreed, the chief confirmed or sent it back to searching. */
public enum SearchEndAct { AGREED, CONFIRMED, RETURNED }
