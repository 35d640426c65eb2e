package jp.todoke.contractornotice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.todoke.authority.ReportItem;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.RecordedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What contractors told of cases: added and read, never changed. */
@Repository
public class ContractorNotices {

    private final JdbcClient sql;

    ContractorNotices(JdbcClient sql) {
        this.sql = sql;
    }

    /** Adds a notice with its sections and its nine items. Gives its id. */
    long add(IncidentId incident, long contract, int number, NewContractorNotice typed, RecordedBy recorded) {
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
        return notice;
    }

    /**
     * What was told under the contract in the one case holds in the other, too, as it was told and written down there.
     * Gives the numbers that it has there, in the order in which it was told.
     */
    List<Integer> carry(IncidentId from, IncidentId to, long contract, RecordedBy recorded) {
        var next = of(to, contract).size();
        var numbers = new ArrayList<Integer>();
        var there = of(from, contract).stream()
                .filter(told -> !to.equals(told.cameFrom()))
                .sorted(Comparator.comparing(ContractorNotice::number))
                .toList();
        for (var told : there) {
            next++;
            var same = new NewContractorNotice(
                    next, told.toldAt(), CaseText.orNull(told.teller()), told.sections(), told.items());
            var copy = add(to, contract, next, same, new RecordedBy(told.by(), told.recordedAt()));
            sql.sql(
                            """
                            insert into contractor_notice_source (notice, source, acted_by, acted_name, acted_post,
                                recorded_at)
                            select :notice, id, :by, :byName, :byPost, :recordedAt from contractor_notice
                            where incident = :from and contract = :contract and number = :number""")
                    .param("notice", copy)
                    .param("from", from.value())
                    .param("contract", contract)
                    .param("number", told.number())
                    .params(recorded.parameters())
                    .update();
            numbers.add(next);
        }
        return numbers;
    }

    /** Those of the contract in the case, the latest first. */
    public List<ContractorNotice> of(IncidentId incident, long contract) {
        return sql.sql(
                        """
                        select n.*, o.incident as came_from from contractor_notice n
                            left join contractor_notice_source s on s.notice = n.id
                            left join contractor_notice o on o.id = s.source
                        where n.incident = :incident and n.contract = :contract order by n.number desc""")
                .param("incident", incident.value())
                .param("contract", contract)
                .query((row, n) -> new ContractorNotice(
                        row.getInt("number"),
                        DbTime.required(row, "told_at"),
                        CaseText.of(row.getString("teller")),
                        sections(row.getLong("id")),
                        items(row.getLong("id")),
                        ActedBy.of(row),
                        DbTime.required(row, "recorded_at"),
                        cameFrom(row.getString("came_from"))))
                .list();
    }

    /**
     * The latest of the contract in the case; empty while its contractor has told nothing. What came from another case
     * stands only where nothing was told in this one.
     */
    public Optional<ContractorNotice> last(IncidentId incident, long contract) {
        var all = of(incident, contract);
        return all.stream().filter(ContractorNotice::toldHere).findFirst().or(() -> all.stream()
                .findFirst());
    }

    private static @Nullable IncidentId cameFrom(@Nullable String number) {
        return number == null ? null : new IncidentId(number);
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
