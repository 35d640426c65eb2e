package jp.todoke.dutytable;

import jp.todoke.assessment.TableTrial;

/**
 * What a table says and would do, before it is adopted.
 *
 * @param against the version that counts from that day without it
 * @param cases what the running cases would be judged by it
 */
public record DutyTableTrial(int against, TableDifferences differences, TableTrial cases) {}
