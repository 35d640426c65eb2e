package jp.todoke.assessment;

import java.util.List;

/**
 * A ground that the table of duties names.
 *
 * @param facts the facts on which it rests
 * @param unknown those of them that nobody knows: they count as if they were so
 * @param days how many days 確報 has
 */
public record RuledGround(Ground ground, List<FactChange.Fact> facts, List<FactChange.Fact> unknown, int days) {}
