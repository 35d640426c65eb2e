package jp.todoke.assessment;

/**
 * From how many persons on the table of duties names a ground.
 *
 * @param over it is named where more than so many are concerned
 */
public record PersonsMaking(Ground ground, long over) {}
