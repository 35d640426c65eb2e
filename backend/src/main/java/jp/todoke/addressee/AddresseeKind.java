package jp.todoke.addressee;

/** Who an addressee is. */
public enum AddresseeKind {
    /** 都道府県. */
    PREFECTURE,
    /** 国の省庁. */
    MINISTRY,
    /** 警察. */
    POLICE,
    /** 地方公共団体情報システム機構. */
    J_LIS,
    /** 教育委員会. */
    BOARD,
    /** 受託者のほかの委託元. */
    OTHER_CLIENT,
    OTHER
}
