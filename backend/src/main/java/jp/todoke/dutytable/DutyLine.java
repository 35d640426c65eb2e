package jp.todoke.dutytable;

import java.util.List;
import jp.todoke.assessment.FactChange.Fact;
import jp.todoke.assessment.Ground;

/**
 * A row of the sheet 「報告義務」: where it fits, there is this ground.
 *
 * @param cells in the order of its inputs
 * @param facts on which the ground rests
 * @param days how many days 確報 has
 * @param words what people wrote beside it; empty where they wrote nothing
 */
record DutyLine(List<Cell> cells, Ground ground, List<Fact> facts, int days, String words) implements SheetLine {}
