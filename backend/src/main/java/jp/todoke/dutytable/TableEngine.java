package jp.todoke.dutytable;

import jp.todoke.assessment.OneTable;

/** Where tables are asked: implemented by the room that knows the decision engine. */
public interface TableEngine {

    /** An adopted version. */
    OneTable table(DutyTables.Version version);

    /** A table that is only tried. */
    OneTable read(String dmn);
}
