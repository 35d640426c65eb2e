package jp.todoke.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import jp.todoke.identity.organisation.Role;
import jp.todoke.shared.IncidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who sees a case: one SQL predicate for lists, counts, pages and files. Secretariat and auditors see every case, a
 * line sees the cases of its units, deputy mayor and superintendent those of their body, a post that had to act in the
 * place of a party sees that case; a post as administrator shows none. A confidential case is seen by its handlers and
 * by nobody else. 広報 sees no case as a whole: it is let into those that it publishes, for what the access table names,
 * and finds them in its own list.
 */
@Component
public class CaseAccess {

    private static final String POSTS_TODAY =
            """
            from holding h join post p on p.id = h.post_id join account a on a.id = h.account_id
            where h.account_id = :viewer and not a.locked and h.valid_from <= :today
                and (h.valid_to is null or h.valid_to >= :today)""";
    private static final String SEES_ALL = "p.role in ('secretariat', 'secretariat-head', 'auditor')";
    private static final String IS_OWN_LINE =
            """
            (p.role <> 'admin' and p.unit_code = u.code
             or p.role in ('deputy-mayor', 'superintendent') and p.unit_code = u.body_code)""";

    private final JdbcClient sql;
    private final Clock clock;
    private final CurrentActor actors;

    CaseAccess(JdbcClient sql, Clock clock, CurrentActor actors) {
        this.sql = sql;
        this.clock = clock;
        this.actors = actors;
    }

    /**
     * The predicate on a case, to be put into a where clause with {@link #parameters()}.
     *
     * @param incident the SQL expression of the case number, such as {@code i.number}
     */
    public String sees(String incident) {
        return """
                (%5$s and exists (select 1 %1$s)
                 or not %6$s
                    and (exists (select 1 %1$s and %2$s)
                         or exists (select 1 from case_unit r join unit u on u.code = r.unit_code
                                    where r.incident = %4$s and exists (select 1 %1$s and %3$s))
                         or exists (select 1 from case_acting_post acting
                             where acting.incident = %4$s and exists (select 1 %1$s and p.id = acting.post))))"""
                .formatted(
                        POSTS_TODAY,
                        SEES_ALL,
                        IS_OWN_LINE,
                        incident,
                        Confidentiality.handles(incident, ":viewer"),
                        Confidentiality.isConfidential(incident));
    }

    /**
     * The predicate on a case that the person of this request publishes as 広報, to be put into a where clause with
     * {@link #parameters()}.
     *
     * @param incident the SQL expression of the case number, such as {@code i.number}
     */
    public String publishes(String incident) {
        return """
                (exists (select 1 %s and p.role = 'public-relations')
                 and exists (select 1 from case_to_publish publish where publish.incident = %s))"""
                .formatted(POSTS_TODAY, incident);
    }

    /** The values of the predicate's parameters for the person of this request: {@code viewer} and {@code today}. */
    public Map<String, Object> parameters() {
        return parametersOf(actors.get().accountId());
    }

    /** The values of the predicate's parameters for that account, whoever is asking. */
    public Map<String, Object> parametersOf(long accountId) {
        return Map.of("viewer", accountId, "today", LocalDate.now(clock));
    }

    /** Whether the person of this request sees the case. A case that does not exist is seen by nobody. */
    public boolean sees(IncidentId incident) {
        return sql.sql("select exists (select 1 from case_relation where incident = :incident) and "
                        + sees(":incident"))
                .param("incident", incident.value())
                .params(parameters())
                .query(Boolean.class)
                .single();
    }

    /**
     * The case of a URL's number. Throws {@link CaseNotVisible} unless it is one that the person of this request sees
     * or publishes.
     */
    public IncidentId requireLetIn(String number) {
        try {
            var incident = new IncidentId(number);
            requireLetIn(incident);
            return incident;
        } catch (IllegalArgumentException notANumber) {
            throw new CaseNotVisible();
        }
    }

    /** Throws {@link CaseNotVisible} unless the person of this request sees the case, or publishes it. */
    public void requireLetIn(IncidentId incident) {
        if (!sees(incident) && !publishes(incident)) {
            throw new CaseNotVisible();
        }
    }

    private boolean publishes(IncidentId incident) {
        return sql.sql("select " + publishes(":incident"))
                .param("incident", incident.value())
                .params(parameters())
                .query(Boolean.class)
                .single();
    }

    /** How the person of this request stands where no case is asked about, and with which roles. */
    public Map<Standing, Set<Role>> standings() {
        var standings = new EnumMap<Standing, Set<Role>>(Standing.class);
        actors.get().posts().forEach(post -> add(standings, Standing.of(post.role()), post.role()));
        return standings;
    }

    /**
     * How the person of this request stands to a case that is seen, and with which roles. A party to the case stands as
     * that and nothing else, so that the access table can take away what the post would give.
     */
    public Map<Standing, Set<Role>> standings(IncidentId incident) {
        var standings = new EnumMap<Standing, Set<Role>>(Standing.class);
        sql.sql(
                        """
                        select p.role, exists (select 1 from case_unit r join unit u on u.code = r.unit_code
                                               where r.incident = :incident and %s)
                                       or exists (select 1 from case_acting_post acting
                                           where acting.incident = :incident and acting.post = p.id)
                                       or exists (select 1 from case_handler_now named
                                           where named.incident = :incident and named.post = p.id) as own
                        %s"""
                                .formatted(IS_OWN_LINE, POSTS_TODAY))
                .param("incident", incident.value())
                .params(parameters())
                .query(row -> {
                    var role = Role.ofKey(row.getString("role"));
                    var standing = Standing.of(role);
                    if (standing == Standing.OWN_LINE || standing == Standing.OTHER_UNIT) {
                        standing = row.getBoolean("own") ? Standing.OWN_LINE : Standing.OTHER_UNIT;
                    }
                    add(standings, standing, role);
                });
        if (isParty(incident)) {
            var roles = EnumSet.noneOf(Role.class);
            standings.values().forEach(roles::addAll);
            return Map.of(Standing.PARTY, roles);
        }
        return standings;
    }

    private static void add(Map<Standing, Set<Role>> standings, Standing standing, Role role) {
        standings.computeIfAbsent(standing, s -> EnumSet.noneOf(Role.class)).add(role);
    }

    /** Whether the person of this request is a party to the case 当事者. */
    public boolean isParty(IncidentId incident) {
        return isParty(incident, actors.get().accountId());
    }

    /** Whether somebody is a party to the case 当事者. */
    public boolean isParty(IncidentId incident, long accountId) {
        return sql.sql("select exists (select 1 from case_party where incident = :incident and account = :account)")
                .param("incident", incident.value())
                .param("account", accountId)
                .query(Boolean.class)
                .single();
    }
}
