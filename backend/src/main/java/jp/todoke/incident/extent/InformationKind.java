package jp.todoke.incident.extent;

/**
 * What kind of information about people it is, as far as the law asks: 要配慮個人情報 by its kind (law article 2, paragraph 3;
 * enforcement order article 2), what can be misused for money, and what an ordinance names. Individual numbers are
 * asked for apart, {@link MyNumber}.
 */
public enum InformationKind {
    /** 病歴、健康診断の結果、診療・調剤の情報. */
    HEALTH,
    /** 身体障害・知的障害・精神障害などがあること. */
    DISABILITY,
    /** 犯罪の経歴、犯罪により害を被った事実、刑事・少年事件の手続. */
    CRIME,
    /** 人種、信条、社会的身分. */
    CREED,
    /** 口座番号、カード番号、決済のためのパスワード. */
    ACCOUNT,
    /** 条例要配慮個人情報 (law article 60, paragraph 5). */
    ORDINANCE;

    /** Whether it is 要配慮個人情報 by the law itself. */
    boolean sensitive() {
        return switch (this) {
            case HEALTH, DISABILITY, CRIME, CREED -> true;
            case ACCOUNT, ORDINANCE -> false;
        };
    }
}
