package jp.todoke.dutytable;

import java.time.LocalDate;
import jp.todoke.assessment.OneTable;

/**
 * A table that may be proposed.
 *
 * @param before the version that counts from that day without it
 * @param content its file, as the program writes it
 */
record CheckedTable(DutyTable table, String content, LocalDate validFrom, DutyTables.Version before, OneTable asked) {}
