package jp.todoke.precedent;

/**
 * A wording of earlier approved plans, masked as on papers: in how many it stands, and what their last reviews said.
 */
public record LibraryMeasure(String text, int used, int works, int insufficient, int notReviewed) {}
