package jp.todoke.addressee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.RecordedBy;
import jp.todoke.identity.organisation.LegalRegime;
import jp.todoke.incident.IncidentKind;
import jp.todoke.shared.DbTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 報告先の一覧 in the database: added and read, never changed. */
@Repository
class AddresseeRows {

    private final JdbcClient sql;

    AddresseeRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Gives the number of a new addressee; empty where this press of the button entered one before. */
    Optional<Long> enter(UUID key, RecordedBy recorded) {
        return sql.sql(
                        """
                        insert into addressee (key, acted_by, acted_name, acted_post, recorded_at)
                        values (:key, :by, :byName, :byPost, :recordedAt) on conflict do nothing returning id""")
                .param("key", key)
                .params(recorded.parameters())
                .query(Long.class)
                .optional();
    }

    /** What the press of the button entered. */
    long enteredBy(UUID key, long account) {
        return sql.sql("select id from addressee where key = :key and acted_by = :account")
                .param("key", key)
                .param("account", account)
                .query(Long.class)
                .single();
    }

    /** Locks an addressee until the transaction ends; a row of what is never changed cannot be locked itself. */
    void lock(long addressee) {
        sql.sql("select pg_advisory_xact_lock(hashtext('todoke.addressee'), id::int) from addressee where id = :id")
                .param("id", addressee)
                .query((row, n) -> n)
                .list();
    }

    /** From now on the list says this of it. */
    void add(long addressee, AddresseeTerms terms, @Nullable String reason, RecordedBy recorded) {
        var rule = terms.rule();
        var version = sql.sql(
                        """
                        insert into addressee_version (addressee, name, kind, by_rule, regimes, incident_kinds, information,
                            at_contractor, portal, telephone, office_hours, when_portal_down, limit_kind, limit_amount,
                            checked_on, valid_from, valid_to, reason, acted_by, acted_name, acted_post, recorded_at)
                        values (:addressee, :name, :kind, :byRule, :regimes, :kinds, :information, :atContractor, :portal,
                            :telephone, :officeHours, :whenPortalDown, :limitKind, cast(:limitAmount as int), :checkedOn,
                            :from, cast(:to as date), :reason, :by, :byName, :byPost, :recordedAt) returning id""")
                .param("addressee", addressee)
                .param("name", terms.name())
                .param("kind", terms.kind().name())
                .param("byRule", rule.proposes())
                .param("regimes", names(rule.regimes()))
                .param("kinds", names(rule.kinds()))
                .param("information", names(rule.information()))
                .param("atContractor", rule.atContractor())
                .param("portal", terms.portal())
                .param("telephone", terms.telephone())
                .param("officeHours", terms.officeHours())
                .param("whenPortalDown", terms.whenPortalDown())
                .param("limitKind", terms.limit().kind().name())
                .param("limitAmount", terms.limit().amount())
                .param("checkedOn", terms.checkedOn())
                .param("from", terms.from())
                .param("to", terms.to())
                .param("reason", reason)
                .params(recorded.parameters())
                .query(Long.class)
                .single();
        rule.units().forEach(unit -> sql.sql("insert into addressee_unit (version, unit_code) values (:version, :unit)")
                .param("version", version)
                .param("unit", unit)
                .update());
    }

    private static String[] names(List<? extends Enum<?>> words) {
        return words.stream().map(Enum::name).toArray(String[]::new);
    }

    /** Versions of which the running cases were not asked yet, the oldest first. */
    List<Long> notAsked() {
        return sql.sql(
                        """
                        select v.id from addressee_version v
                        where not exists (select 1 from addressee_list_asked a where a.version = v.id) order by v.id""")
                .query(Long.class)
                .list();
    }

    /** Every running case was asked with these versions. */
    void asked(List<Long> versions, Instant now) {
        versions.forEach(version -> sql.sql(
                        """
                        insert into addressee_list_asked (version, recorded_at) values (:version, :now)
                        on conflict do nothing""")
                .param("version", version)
                .param("now", DbTime.of(now))
                .update());
    }

    Optional<Addressee> find(long id) {
        return read("where v.addressee = :id", id).stream().findFirst();
    }

    /** All of them, of one kind in the order in which they were entered. */
    List<Addressee> all() {
        return read("", 0);
    }

    private List<Addressee> read(String where, long id) {
        var versions = new LinkedHashMap<Long, List<Addressee.Version>>();
        sql.sql(
                        """
                        select v.*, array(select u.unit_code from addressee_unit u where u.version = v.id
                                          order by u.unit_code) as units
                        from addressee_version v %s order by v.addressee, v.id desc"""
                                .formatted(where))
                .param("id", id)
                .query(row -> {
                    versions.computeIfAbsent(row.getLong("addressee"), each -> new ArrayList<>())
                            .add(version(row));
                });
        return versions.entrySet().stream()
                .map(entry -> new Addressee(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Addressee.Version version(ResultSet row) throws SQLException {
        var rule = new AddresseeRule(
                row.getBoolean("by_rule"),
                words(row, "units").toList(),
                words(row, "regimes").map(LegalRegime::valueOf).toList(),
                words(row, "incident_kinds").map(IncidentKind::valueOf).toList(),
                words(row, "information").map(TakenInformation::valueOf).toList(),
                row.getBoolean("at_contractor"));
        var limit = new AddresseeLimit(
                AddresseeLimit.Kind.valueOf(row.getString("limit_kind")), row.getObject("limit_amount", Integer.class));
        var terms = new AddresseeTerms(
                row.getString("name"),
                AddresseeKind.valueOf(row.getString("kind")),
                rule,
                row.getString("portal"),
                row.getString("telephone"),
                row.getString("office_hours"),
                row.getString("when_portal_down"),
                limit,
                row.getObject("checked_on", LocalDate.class),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
        return new Addressee.Version(
                terms, row.getString("reason"), ActedBy.of(row), DbTime.required(row, "recorded_at"));
    }

    private static Stream<String> words(ResultSet row, String column) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray());
    }
}
