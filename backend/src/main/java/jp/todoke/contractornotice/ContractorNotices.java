package jp.todoke.contractornotice;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.todoke.authority.ReportItem;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.RecordedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What contractors told of cases: added and read, never changed. */
@Repository
public class ContractorNotices {

    private final JdbcClient sql;

    ContractorNotices(JdbcClient sql) {
        this.sql = sql;
    }

    /** Adds a notice with its sections and its nine items. */
    void add(IncidentId incident, long contract, int number, NewContractorNotice typed, RecordedBy recorded) {
        var notice = sql.sql(
                        """
                        insert into contractor_notice (incident, contract, number, told_at, teller, acted_by, acted_name,
                            acted_post, recorded_at)
                        values (:incident, :contract, :number, :at, :teller, :by, :byName, :byPost, :recordedAt)
                        returning id""")
                .param("incident", incident.value())
                .param("contract", contract)
                .param("number", number)
                .param("at", DbTime.of(typed.toldAt()))
                .param("teller", typed.teller())
                .params(recorded.parameters())
                .query(Long.class)
                .single();
        typed.sections().stream().distinct().forEach(section -> sql.sql(
                        "insert into contractor_notice_section (notice, section) values (:notice, :section)")
                .param("notice", notice)
                .param("section", section)
                .update());
        typed.items().forEach(told -> sql.sql(
                        "insert into contractor_notice_item (notice, item, words) values (:notice, :item, :words)")
                .param("notice", notice)
                .param("item", told.item().name())
                .param("words", told.known().orElse(null))
                .update());
    }

    /** Those of the contract in the case, the latest first. */
    public List<ContractorNotice> of(IncidentId incident, long contract) {
        return sql.sql(
                        """
                        select * from contractor_notice where incident = :incident and contract = :contract
                        order by number desc""")
                .param("incident", incident.value())
                .param("contract", contract)
                .query((row, n) -> new ContractorNotice(
                        row.getInt("number"),
                        DbTime.required(row, "told_at"),
                        CaseText.of(row.getString("teller")),
                        sections(row.getLong("id")),
                        items(row.getLong("id")),
                        ActedBy.of(row),
                        DbTime.required(row, "recorded_at")))
                .list();
    }

    /** The latest of the contract in the case; empty while its contractor has told nothing. */
    public Optional<ContractorNotice> last(IncidentId incident, long contract) {
        return of(incident, contract).stream().findFirst();
    }

    private List<String> sections(long notice) {
        return sql.sql("select section from contractor_notice_section where notice = :notice order by section")
                .param("notice", notice)
                .query(String.class)
                .list();
    }

    private List<ToldItem> items(long notice) {
        return sql
                .sql("select item, words from contractor_notice_item where notice = :notice")
                .param("notice", notice)
                .query((row, n) ->
                        new ToldItem(ReportItem.valueOf(row.getString("item")), CaseText.of(row.getString("words"))))
                .list()
                .stream()
                .sorted(Comparator.comparing(ToldItem::item))
                .toList();
    }
}
