package jp.todoke.cause;

/** 原因の区分: a class that an analysis may choose; {@code atContractor}: it says that the cause lies with a contractor. */
public record CauseClass(String code, CauseScheme scheme, String words, boolean atContractor) {}
