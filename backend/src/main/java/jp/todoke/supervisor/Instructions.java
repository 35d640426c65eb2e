package jp.todoke.supervisor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.todoke.calendar.ToldTimeColumns;
import jp.todoke.identity.ActedBy;
import jp.todoke.incident.GivenInstructions;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Instructions: added and read, never changed. */
@Repository
class Instructions implements GivenInstructions {

    private final JdbcClient sql;

    Instructions(JdbcClient sql) {
        this.sql = sql;
    }

    /** All of a case in the order of their numbers. */
    List<Instruction> of(IncidentId incident) {
        return sql.sql(
                        """
                        select i.*, c.number as corrected_by from instruction i
                        left join instruction c on c.incident = i.incident and c.corrects = i.number
                        where i.incident = :incident order by i.number""")
                .param("incident", incident.value())
                .query((row, n) -> instruction(row))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<Integer> numbersOf(IncidentId incident) {
        return of(incident).stream()
                .filter(Instruction::holds)
                .map(Instruction::number)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the press of the button with this key counted already. */
    boolean has(IncidentId incident, UUID key) {
        return sql.sql("select exists (select 1 from instruction where incident = :incident and request_key = :key)")
                .param("incident", incident.value())
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    void add(IncidentId incident, Instruction given, @Nullable UUID key) {
        sql.sql(
                        """
                        insert into instruction (incident, part, number, text, %s, to_whom,
                            at_receipt, corrects, on_behalf,
                            request_key, acted_by, acted_name, acted_post, recorded_at)
                        values (:incident, :part, :number, :text, %s, :toWhom, :atReceipt,
                            :corrects, :onBehalf,
                            :key, :by, :byName, :byPost, :now)"""
                                .formatted(ToldTimeColumns.NAMES, ToldTimeColumns.VALUES))
                .param("incident", incident.value())
                .param("part", given.part())
                .param("number", given.number())
                .param("text", given.text().value())
                .params(ToldTimeColumns.parameters(given.time()))
                .param("toWhom", given.toWhom().value())
                .param("atReceipt", given.atReceipt())
                .param("corrects", given.corrects())
                .param("onBehalf", given.onBehalf())
                .param("key", key)
                .params(given.by().parameters())
                .param("now", DbTime.of(given.recordedAt()))
                .update();
    }

    private static Instruction instruction(ResultSet row) throws SQLException {
        return new Instruction(
                row.getInt("number"),
                row.getString("part"),
                new CaseText(row.getString("text")),
                ToldTimeColumns.read(row),
                new CaseText(row.getString("to_whom")),
                row.getBoolean("at_receipt"),
                ActedBy.of(row),
                row.getObject("corrects", Integer.class),
                row.getObject("corrected_by", Integer.class),
                row.getObject("on_behalf", Long.class),
                DbTime.required(row, "recorded_at"));
    }
}
