package jp.todoke.dutytable;

import java.util.List;

/** A row of either sheet. */
interface SheetLine {

    List<Cell> cells();
}
