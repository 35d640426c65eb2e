package jp.todoke.authority;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.todoke.calendar.ToldTimeColumns;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.RecordedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Duties, filings and what the commission asked for, added and read, never changed. */
@Repository
class Duties {

    /** How often the duty has arisen. */
    private static final String ROUND =
            "(select coalesce(max(round), 1) from authority_duty_again where incident = :incident and part = :part)";

    /** A receipt number without its spaces, letters and digits in one width and large. */
    private static final String FOLDED = "upper(regexp_replace(normalize(:number, NFKC), '\\s', '', 'g'))";

    private final JdbcClient sql;

    Duties(JdbcClient sql) {
        this.sql = sql;
    }

    /** The duties of a case, the oldest first, with their filings in the order in which they were filed. */
    List<Duty> of(IncidentId incident) {
        return sql.sql(
                        """
                        select d.part, coalesce(a.arose_at, d.arose_at) as arose_at, coalesce(a.round, 1) as round,
                            x.dissolved_at
                        from authority_duty d
                        left join lateral (select round, arose_at from authority_duty_again a
                            where a.incident = d.incident and a.part = d.part order by round desc limit 1) a on true
                        left join authority_duty_dissolved x on x.incident = d.incident and x.part = d.part
                            and x.round = coalesce(a.round, 1)
                        where d.incident = :incident order by d.arose_at, d.part""")
                .param("incident", incident.value())
                .query((row, n) -> {
                    var part = new PartId(row.getString("part"));
                    var round = row.getInt("round");
                    return new Duty(
                            part,
                            DbTime.required(row, "arose_at"),
                            row.getObject("dissolved_at") == null ? null : DbTime.required(row, "dissolved_at"),
                            filings(incident, part, round, round),
                            filings(incident, part, 1, round - 1),
                            requests(incident, part));
                })
                .list();
    }

    /** That duty of the case. Throws where the case has none of that number. */
    Duty get(IncidentId incident, PartId part) {
        return of(incident).stream()
                .filter(known -> known.part().equals(part))
                .findFirst()
                .orElseThrow(AuthorityRefusal.NoSuchDuty::new);
    }

    /** Adds a duty; false when the case has it already. */
    boolean add(IncidentId incident, PartId part, Instant arose) {
        return sql.sql(
                                """
                                insert into authority_duty (incident, part, arose_at)
                                    values (:incident, :part, :arose) on conflict do nothing""")
                        .param("incident", incident.value())
                        .param("part", part.value())
                        .param("arose", DbTime.of(arose))
                        .update()
                == 1;
    }

    /** A duty that was dissolved exists again, or one whose reports are filed arose anew. */
    void again(IncidentId incident, PartId part, Instant arose) {
        sql.sql("insert into authority_duty_again (incident, part, round, arose_at) values (:incident, :part, " + ROUND
                        + " + 1, :arose)")
                .param("incident", incident.value())
                .param("part", part.value())
                .param("arose", DbTime.of(arose))
                .update();
    }

    void dissolve(IncidentId incident, PartId part, Instant at) {
        sql.sql("insert into authority_duty_dissolved (incident, part, round, dissolved_at) values (:incident, :part, "
                        + ROUND + ", :at)")
                .param("incident", incident.value())
                .param("part", part.value())
                .param("at", DbTime.of(at))
                .update();
    }

    /**
     * Adds a report with what it said; false, and then nothing may be committed, when its receipt number is of another
     * duty.
     */
    boolean add(IncidentId incident, PartId part, Filing filing, Instant now) {
        var id = sql.sql(
                        """
                        insert into authority_filing (incident, part, kind, filed_at, receipt_number, note,
                            unknown_items, supplement_by, prevention_done, prevention_to_come, caused_by,
                            reporting_body, jointly_with, request, acted_by, acted_name, acted_post, recorded_at, round)
                        values (:incident, :part, :kind, :at, :receipt, :note, :unknown, :until, :done, :toCome,
                            :causedBy, :body, :jointlyWith, :request, :by, :byName, :byPost, :now, """
                                + ROUND + ") returning id")
                .param("incident", incident.value())
                .param("part", part.value())
                .param("kind", filing.kind().name())
                .param("at", DbTime.of(filing.at()))
                .param("receipt", value(filing.receiptNumber()))
                .param("note", value(filing.note()))
                .param(
                        "unknown",
                        filing.unknown().items().stream().map(ReportItem::name).toArray(String[]::new))
                .param("until", filing.unknown().until())
                .param("done", value(filing.prevention().done()))
                .param("toCome", value(filing.prevention().toCome()))
                .param(
                        "causedBy",
                        filing.causedBy() == null ? null : filing.causedBy().name())
                .param("body", value(filing.reporter().body()))
                .param("jointlyWith", value(filing.reporter().jointlyWith()))
                .param("request", filing.request())
                .params(filing.by().parameters())
                .param("now", DbTime.of(now))
                .query(Long.class)
                .single();
        filing.items().forEach(one -> sql.sql(
                        "insert into authority_filing_item (filing, item, text) values (:filing, :item, :text)")
                .param("filing", id)
                .param("item", one.item().name())
                .param("text", one.text().value())
                .update());
        filing.states().forEach(one -> add(id, one));
        return filing.receiptNumber() == null
                || takeReceipt(filing.receiptNumber().value(), id);
    }

    /** Adds a request of the commission; gives its number. */
    long add(IncidentId incident, PartId part, NewAuthorityRequest request, RecordedBy recorded) {
        return sql.sql("insert into authority_request (incident, part, channel, words, due, " + ToldTimeColumns.NAMES
                        + ", acted_by, acted_name, acted_post, recorded_at) values (:incident, :part, :channel, :words,"
                        + " :due, " + ToldTimeColumns.VALUES + ", :by, :byName, :byPost, :recordedAt) returning id")
                .param("incident", incident.value())
                .param("part", part.value())
                .param("channel", request.channel().name())
                .param("words", request.words())
                .param("due", request.due())
                .params(ToldTimeColumns.parameters(request.asked().time()))
                .params(recorded.parameters())
                .query(Long.class)
                .single();
    }

    private List<AuthorityRequest> requests(IncidentId incident, PartId part) {
        return sql.sql(
                        """
                        select r.*, exists (select 1 from authority_filing f where f.request = r.id) as answered
                        from authority_request r where r.incident = :incident and r.part = :part order by r.id""")
                .param("incident", incident.value())
                .param("part", part.value())
                .query((row, n) -> new AuthorityRequest(
                        row.getLong("id"),
                        ToldTimeColumns.read(row),
                        RequestChannel.valueOf(row.getString("channel")),
                        new CaseText(row.getString("words")),
                        row.getObject("due", LocalDate.class),
                        ActedBy.of(row),
                        row.getBoolean("answered")))
                .list();
    }

    private void add(long filing, ItemState state) {
        sql.sql("insert into authority_item_state (filing, item, reached, " + ToldTimeColumns.NAMES
                        + ") values (:filing, :item, :reached, " + ToldTimeColumns.VALUES + ")")
                .param("filing", filing)
                .param("item", state.item().name())
                .param("reached", state.state().name())
                .params(ToldTimeColumns.parameters(state.time()))
                .update();
    }

    /** A number is of the first duty that was given it; what follows for the same duty may carry it too. */
    private boolean takeReceipt(String number, long filing) {
        sql.sql("insert into authority_receipt (number, filing) values (" + FOLDED
                        + ", :filing) on conflict do nothing")
                .param("number", number)
                .param("filing", filing)
                .update();
        return sql.sql("select f.incident = first.incident and f.part = first.part"
                        + " from authority_receipt r join authority_filing first on first.id = r.filing, authority_filing f"
                        + " where r.number = " + FOLDED + " and f.id = :filing")
                .param("number", number)
                .param("filing", filing)
                .query(Boolean.class)
                .single();
    }

    private List<FiledItem> items(long filing) {
        return sql
                .sql("select item, text from authority_filing_item where filing = :filing")
                .param("filing", filing)
                .query((row, n) ->
                        new FiledItem(ReportItem.valueOf(row.getString("item")), new CaseText(row.getString("text"))))
                .list()
                .stream()
                .sorted(Comparator.comparing(FiledItem::item))
                .toList();
    }

    private List<ItemState> states(long filing) {
        return sql
                .sql("select * from authority_item_state where filing = :filing")
                .param("filing", filing)
                .query((row, n) -> new ItemState(
                        StatedItem.valueOf(row.getString("item")),
                        ItemState.State.valueOf(row.getString("reached")),
                        ToldTimeColumns.find(row)))
                .list()
                .stream()
                .sorted(Comparator.comparing(ItemState::item))
                .toList();
    }

    private List<Filing> filings(IncidentId incident, PartId part, int from, int to) {
        return sql.sql(
                        """
                        select * from authority_filing
                            where incident = :incident and part = :part and round between :from and :to
                            order by round, filed_at, id""")
                .param("incident", incident.value())
                .param("part", part.value())
                .param("from", from)
                .param("to", to)
                .query((row, n) -> new Filing(
                        Filing.Kind.valueOf(row.getString("kind")),
                        DbTime.required(row, "filed_at"),
                        CaseText.of(row.getString("receipt_number")),
                        CaseText.of(row.getString("note")),
                        unknown(row),
                        new Reporter(
                                CaseText.of(row.getString("reporting_body")),
                                CaseText.of(row.getString("jointly_with"))),
                        items(row.getLong("id")),
                        states(row.getLong("id")),
                        new PreventionTold(
                                CaseText.of(row.getString("prevention_done")),
                                CaseText.of(row.getString("prevention_to_come"))),
                        causedBy(row),
                        row.getObject("request", Long.class),
                        ActedBy.of(row)))
                .list();
    }

    private static @Nullable CausedBy causedBy(ResultSet row) throws SQLException {
        var caused = row.getString("caused_by");
        return caused == null ? null : CausedBy.valueOf(caused);
    }

    private static @Nullable String value(@Nullable CaseText text) {
        return text == null ? null : text.value();
    }

    private static UnknownItems unknown(ResultSet row) throws SQLException {
        return new UnknownItems(
                Stream.of((String[]) row.getArray("unknown_items").getArray())
                        .map(ReportItem::valueOf)
                        .toList(),
                row.getObject("supplement_by", LocalDate.class));
    }
}
