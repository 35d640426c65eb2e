package jp.todoke.incident.confidentiality;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.todoke.identity.ActingPosts;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.Parties;
import jp.todoke.identity.organisation.Role;
import jp.todoke.incident.Incidents;
import jp.todoke.shared.IncidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who can be named: those who hold a post in the case's line or in the secretariat, whoever leads another unit, and the
 * auditors. A post that leads is named as such, so that a successor knows of the case; of the other posts single
 * people.
 */
@Component
class HandlerCandidates {

    private final JdbcClient sql;
    private final Incidents incidents;
    private final ActingPosts acting;
    private final Parties parties;
    private final CurrentActor actors;
    private final Clock clock;

    HandlerCandidates(
            JdbcClient sql,
            Incidents incidents,
            ActingPosts acting,
            Parties parties,
            CurrentActor actors,
            Clock clock) {
        this.sql = sql;
        this.incidents = incidents;
        this.acting = acting;
        this.parties = parties;
        this.actors = actors;
        this.clock = clock;
    }

    /** The post that leads the secretariat in this case, parties passed over: it always knows of the case. */
    long inCharge(IncidentId incident) {
        return acting.of(Role.SECRETARIAT_HEAD, incidents.get(incident).originUnit(), parties.of(incident))
                .id();
    }

    /** All of them: whoever leads the secretariat, those of the case, the others in the order of the organisation. */
    List<HandlerCandidate> of(IncidentId incident) {
        var passedOver = parties.of(incident);
        var inCharge = inCharge(incident);
        var own = actors.get().accountId();
        var people = new LinkedHashMap<Handler, List<HandlerCandidate.Person>>();
        var posts = new LinkedHashMap<Handler, String>();
        sql.sql(
                        """
                        select * from (
                            select distinct on (p.id, a.id) p.id as post, p.role, a.id as account, a.display_name as name,
                                case when starts_with(p.name, u.name) then '' else u.name || ' ' end || p.name as label,
                                h.deputy, p.role in ('secretariat', 'secretariat-head') or exists (
                                    select 1 from case_unit r join unit of_case on of_case.code = r.unit_code
                                    where r.incident = :incident and u.code in (of_case.code, of_case.body_code)) as near
                            from holding h join post p on p.id = h.post_id join unit u on u.code = p.unit_code
                                join account a on a.id = h.account_id
                            where h.valid_from <= :today and (h.valid_to is null or h.valid_to >= :today)
                              and not a.locked and p.role <> 'admin'
                            order by p.id, a.id, h.deputy) people
                        where near or role in (:leading) or post = :inCharge
                        order by post <> :inCharge, not near, role <> 'secretariat', post, deputy, account""")
                .param("incident", incident.value())
                .param("today", LocalDate.now(clock))
                .param("inCharge", inCharge)
                .param("leading", leading())
                .query(row -> {
                    var account = row.getLong("account");
                    if (!passedOver.contains(account)) {
                        var ofPost = Role.ofKey(row.getString("role")).leads();
                        var handler = new Handler(row.getLong("post"), ofPost ? null : account);
                        posts.put(handler, row.getString("label"));
                        people.computeIfAbsent(handler, h -> new ArrayList<>())
                                .add(new HandlerCandidate.Person(account, row.getString("name")));
                    }
                });
        nameEachOnce(people);
        var ownHandler = ownOf(people, own);
        return people.entrySet().stream()
                .map(named -> new HandlerCandidate(
                        named.getKey(),
                        posts.getOrDefault(named.getKey(), ""),
                        named.getValue(),
                        named.getKey().post() == inCharge || ownHandler.contains(named.getKey())))
                .toList();
    }

    /** Whoever holds several posts is named by the first of them. */
    private static void nameEachOnce(LinkedHashMap<Handler, List<HandlerCandidate.Person>> people) {
        var named = new HashSet<HandlerCandidate.Person>();
        people.values().removeIf(ofPost -> !ofPost.stream().map(named::add).reduce(false, Boolean::logicalOr));
    }

    /** By the first post of whoever decides. */
    private static Set<Handler> ownOf(LinkedHashMap<Handler, List<HandlerCandidate.Person>> people, long account) {
        return people.entrySet().stream()
                .filter(named -> named.getValue().stream().anyMatch(person -> person.account() == account))
                .map(named -> named.getKey())
                .limit(1)
                .collect(Collectors.toSet());
    }

    private static List<String> leading() {
        return Stream.of(Role.values())
                .filter(role -> role.leads() && role != Role.FACILITY_HEAD || role == Role.AUDITOR)
                .map(Role::key)
                .toList();
    }
}
