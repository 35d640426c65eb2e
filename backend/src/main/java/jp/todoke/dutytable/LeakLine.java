package jp.todoke.dutytable;

import java.util.List;

/**
 * A row of the sheet 「漏えい等のおそれ」.
 *
 * @param cells in the order of its inputs
 * @param words what people wrote beside it; empty where they wrote nothing
 */
record LeakLine(List<Cell> cells, LeakWord leak, String words) implements SheetLine {}
