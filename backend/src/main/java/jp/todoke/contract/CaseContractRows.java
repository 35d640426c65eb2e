package jp.todoke.contract;

import java.util.List;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.RecordedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which contracts the cases concern: added and read, never changed. */
@Repository
class CaseContractRows {

    private final JdbcClient sql;

    CaseContractRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** The contract is one of the case from now on, or is no longer. */
    void add(IncidentId incident, long contract, boolean concerned, @Nullable String reason, RecordedBy recorded) {
        sql.sql(
                        """
                        insert into case_contract (incident, contract, concerned, reason, acted_by, acted_name,
                            acted_post, recorded_at)
                        values (:incident, :contract, :concerned, :reason, :by, :byName, :byPost, :recordedAt)""")
                .param("incident", incident.value())
                .param("contract", contract)
                .param("concerned", concerned)
                .param("reason", reason)
                .params(recorded.parameters())
                .update();
    }

    /** Every word on every contract of the case, the latest first. */
    List<ContractWord> words(IncidentId incident) {
        return sql.sql("select * from case_contract where incident = :incident order by id desc")
                .param("incident", incident.value())
                .query((row, n) -> new ContractWord(
                        row.getLong("contract"),
                        row.getBoolean("concerned"),
                        CaseText.of(row.getString("reason")),
                        ActedBy.of(row),
                        DbTime.required(row, "recorded_at")))
                .list();
    }

    /** The numbers of the contracts that the case concerns, in the order in which they were entered. */
    List<Long> of(IncidentId incident) {
        return sql.sql(
                        """
                        select c.contract from case_contract_now n
                            join case_contract c on c.incident = n.incident and c.contract = n.contract
                        where n.incident = :incident group by c.contract order by min(c.id)""")
                .param("incident", incident.value())
                .query(Long.class)
                .list();
    }

    /** Whether any case concerns the contract. */
    boolean concern(long contract) {
        return sql.sql("select exists (select 1 from case_contract_now where contract = :contract)")
                .param("contract", contract)
                .query(Boolean.class)
                .single();
    }

    /** The cases that are not closed and concern the contract. */
    List<IncidentId> running(long contract) {
        return sql
                .sql(
                        """
                        select n.incident from case_contract_now n join incident i on i.number = n.incident
                        where n.contract = :contract and i.status in ('RUNNING', 'AT_CLOSING_CHECK') order by n.incident""")
                .param("contract", contract)
                .query(String.class)
                .list()
                .stream()
                .map(IncidentId::new)
                .toList();
    }
}
