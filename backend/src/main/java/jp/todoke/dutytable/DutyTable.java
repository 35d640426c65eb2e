package jp.todoke.dutytable;

import java.util.List;

/** 報告義務の表 as it was read: the rows of its two sheets, in their order. */
record DutyTable(List<LeakLine> leak, List<DutyLine> duty) {

    List<? extends SheetLine> lines(SheetKind sheet) {
        return sheet == SheetKind.LEAK ? leak : duty;
    }
}
