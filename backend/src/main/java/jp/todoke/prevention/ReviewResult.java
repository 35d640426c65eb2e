package jp.todoke.prevention;

/** Whether a measure of the approved plan works 有効, or not enough 不十分. */
public record ReviewResult(int measure, boolean works) {}
