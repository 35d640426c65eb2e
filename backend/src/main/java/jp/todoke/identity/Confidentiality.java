package jp.todoke.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import jp.todoke.shared.IncidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 取扱者限定: of a confidential case only its handlers know, each while holding the post by which it was named, and no
 * party. Whoever finds the people of a case asks here, so that a step, a mail or a call comes to nobody else.
 */
@Component
public class Confidentiality {

    private static final String HANDLES =
            """
            (exists (select 1 from case_handler_now named join holding held on held.post_id = named.post
                     where named.incident = %1$s and held.account_id = %2$s
                       and coalesce(named.account, held.account_id) = held.account_id
                       and held.valid_from <= :today and (held.valid_to is null or held.valid_to >= :today))
             and not exists (select 1 from case_party party where party.incident = %1$s and party.account = %2$s))""";

    private final JdbcClient sql;
    private final Parties parties;
    private final Clock clock;

    Confidentiality(JdbcClient sql, Parties parties, Clock clock) {
        this.sql = sql;
        this.parties = parties;
        this.clock = clock;
    }

    /** SQL: whether the case, an expression of its number, is confidential. */
    public static String isConfidential(String incident) {
        return "exists (select 1 from case_confidential closed where closed.incident = %s)".formatted(incident);
    }

    /** SQL: whether the account is a handler of the case, which is confidential; needs the parameter {@code today}. */
    public static String handles(String incident, String account) {
        return HANDLES.formatted(incident, account);
    }

    /** SQL: whether nothing confidential keeps the account from the case; needs the parameter {@code today}. */
    public static String isOpenTo(String incident, String account) {
        return "(not " + isConfidential(incident) + " or " + handles(incident, account) + ")";
    }

    /** Whether the case is confidential today. */
    public boolean of(IncidentId incident) {
        return sql.sql("select " + isConfidential(":incident"))
                .param("incident", incident.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether nothing confidential keeps that account from the case. */
    public boolean isOpenTo(IncidentId incident, long account) {
        return sql.sql("select " + isOpenTo(":incident", ":account"))
                .param("incident", incident.value())
                .param("account", account)
                .param("today", LocalDate.now(clock))
                .query(Boolean.class)
                .single();
    }

    /** The accounts that must not know of the case: of a confidential one all but its handlers, else none. */
    public Set<Long> strangers(IncidentId incident) {
        return sql.sql("select a.id from account a where not " + isOpenTo(":incident", "a.id"))
                .param("incident", incident.value())
                .param("today", LocalDate.now(clock))
                .query(Long.class)
                .set();
    }

    /** The accounts that must not act in the case: its parties, and of a confidential one all but its handlers. */
    public Set<Long> hindered(IncidentId incident) {
        var hindered = new HashSet<>(parties.of(incident));
        hindered.addAll(strangers(incident));
        return Set.copyOf(hindered);
    }
}
