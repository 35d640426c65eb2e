package jp.todoke.notification;

/** Whether the persons concerned are told, for lists that do not ask case by case. */
public final class PersonsTold {

    /**
     * SQL: whether the head said of the case of a row {@code i} that all are settled, or the chief confirmed that, or
     * that nobody need be told; what was confirmed holds until telling is resumed, as in {@link NotificationStatus}.
     */
    public static final String OF_CASE =
            """
            coalesce((select a.act = 'SETTLED' or a.act = 'CONFIRMED' and
                    (select count(*) from notification_act c where c.incident = i.number and c.act = 'CONFIRMED')
                    > (select count(*) from notification_resumed r where r.incident = i.number)
                from notification_act a where a.incident = i.number order by a.id desc limit 1), false)""";

    private PersonsTold() {}
}
