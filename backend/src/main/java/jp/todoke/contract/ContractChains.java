package jp.todoke.contract;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.RecordedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Chains of subcontractors: added and read, never changed. */
@Repository
class ContractChains {

    private final JdbcClient sql;

    ContractChains(JdbcClient sql) {
        this.sql = sql;
    }

    void add(IncidentId incident, long contract, List<ChainLink> links, @Nullable String reason, RecordedBy recorded) {
        var chain = sql.sql(
                        """
                        insert into contract_chain (incident, contract, reason, acted_by, acted_name, acted_post,
                            recorded_at)
                        values (:incident, :contract, :reason, :by, :byName, :byPost, :recordedAt) returning id""")
                .param("incident", incident.value())
                .param("contract", contract)
                .param("reason", reason)
                .params(recorded.parameters())
                .query(Long.class)
                .single();
        IntStream.range(0, links.size()).forEach(index -> add(chain, index + 1, links.get(index)));
    }

    private void add(long chain, int position, ChainLink link) {
        sql.sql(
                        """
                        insert into contract_chain_link (chain, position, name, unit_code, employer_declared,
                            employer_found, how_known)
                        values (:chain, :position, :name, :unit, :declared, :found, :how)""")
                .param("chain", chain)
                .param("position", position)
                .param("name", link.name().value())
                .param("unit", link.unit())
                .param("declared", value(link.employerDeclared()))
                .param("found", value(link.employerFound()))
                .param("how", link.howKnown().value())
                .update();
    }

    private static @Nullable String value(@Nullable CaseText text) {
        return text == null ? null : text.value();
    }

    /** Every chain that was written down for the contract in the case, the latest first. */
    List<ContractChain> of(IncidentId incident, long contract) {
        record Head(@Nullable CaseText reason, ActedBy by, Instant at, List<ChainLink> links) {}
        var heads = new LinkedHashMap<Long, Head>();
        sql.sql(
                        """
                        select c.id, c.reason, c.acted_by, c.acted_name, c.acted_post, c.recorded_at, l.name,
                            l.unit_code, l.employer_declared, l.employer_found, l.how_known
                        from contract_chain c left join contract_chain_link l on l.chain = c.id
                        where c.incident = :incident and c.contract = :contract order by c.id desc, l.position""")
                .param("incident", incident.value())
                .param("contract", contract)
                .query(row -> {
                    var id = row.getLong("id");
                    if (!heads.containsKey(id)) {
                        heads.put(
                                id,
                                new Head(
                                        CaseText.of(row.getString("reason")),
                                        ActedBy.of(row),
                                        DbTime.required(row, "recorded_at"),
                                        new ArrayList<>()));
                    }
                    if (row.getString("name") != null) {
                        heads.get(id)
                                .links()
                                .add(new ChainLink(
                                        new CaseText(row.getString("name")),
                                        row.getString("unit_code"),
                                        CaseText.of(row.getString("employer_declared")),
                                        CaseText.of(row.getString("employer_found")),
                                        new CaseText(row.getString("how_known"))));
                    }
                });
        return heads.values().stream()
                .map(head -> new ContractChain(head.links(), head.reason(), head.by(), head.at()))
                .toList();
    }
}
