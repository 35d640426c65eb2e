package jp.todoke.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.RecordedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was found when other contracts were looked through: added and read, never changed. */
@Repository
class RecheckRows {

    private final JdbcClient sql;

    RecheckRows(JdbcClient sql) {
        this.sql = sql;
    }

    void add(IncidentId incident, long contract, ContractRecheck recheck) {
        sql.sql(
                        """
                        insert into contract_recheck (incident, contract, number, checked_on, missing, follows, acted_by,
                            acted_name, acted_post, recorded_at)
                        values (:incident, :contract, :number, :on, :missing, :follows, :by, :byName, :byPost,
                            :recordedAt)""")
                .param("incident", incident.value())
                .param("contract", contract)
                .param("number", recheck.number())
                .param("on", recheck.on())
                .param("missing", recheck.missing().stream().map(Enum::name).toArray(String[]::new))
                .param("follows", CaseText.orNull(recheck.follows()))
                .params(new RecordedBy(recheck.by(), recheck.at()).parameters())
                .update();
    }

    /** Those of the case by their contracts, of each the latest first. */
    Map<Long, List<ContractRecheck>> of(IncidentId incident) {
        var found = new LinkedHashMap<Long, List<ContractRecheck>>();
        sql.sql("select * from contract_recheck where incident = :incident order by contract, number desc")
                .param("incident", incident.value())
                .query(row -> {
                    found.computeIfAbsent(row.getLong("contract"), contract -> new ArrayList<>())
                            .add(new ContractRecheck(
                                    row.getInt("number"),
                                    row.getObject("checked_on", LocalDate.class),
                                    Stream.of((String[]) row.getArray("missing").getArray())
                                            .map(ContractClause::valueOf)
                                            .toList(),
                                    CaseText.of(row.getString("follows")),
                                    ActedBy.of(row),
                                    DbTime.required(row, "recorded_at")));
                });
        return found;
    }
}
