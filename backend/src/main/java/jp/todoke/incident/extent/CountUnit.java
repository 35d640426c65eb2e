package jp.todoke.incident.extent;

/** What is counted: 人, 実人数, 延べ人数, 件, 世帯, 枚. */
public enum CountUnit {
    PERSONS,
    DISTINCT_PERSONS,
    PERSONS_REPEATED,
    RECORDS,
    HOUSEHOLDS,
    SHEETS;

    /** Whether the number is one of persons, each counted once: 延べ人数 counts some of them again. */
    public boolean countsPersons() {
        return this == PERSONS || this == DISTINCT_PERSONS;
    }
}
