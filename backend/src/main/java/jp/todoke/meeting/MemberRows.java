package jp.todoke.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.todoke.identity.RecordedBy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The members of each term. */
@Repository
class MemberRows {

    private final JdbcClient sql;

    MemberRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Of a term, chair first, also those who are no members any more. */
    List<Member> of(int term) {
        return read("m.term = " + term);
    }

    /** Those of a term on a day. */
    List<Member> on(int term, LocalDate day) {
        return of(term).stream().filter(member -> member.on(day)).toList();
    }

    Optional<Member> find(long id) {
        return read("m.id = " + id).stream().findFirst();
    }

    private List<Member> read(String which) {
        return sql.sql(
                        "select m.*, e.valid_to from council_member m left join council_member_end e on e.member = m.id where "
                                + which
                                + " order by case m.role when 'CHAIR' then 1 when 'VICE_CHAIR' then 2 else 3 end, m.id")
                .query((row, n) -> new Member(
                        row.getLong("id"),
                        row.getInt("term"),
                        row.getString("name"),
                        row.getString("short_name"),
                        Member.Role.valueOf(row.getString("role")),
                        row.getString("mail"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)))
                .list();
    }

    /** False where the term has a member of that short name already. */
    boolean add(NewMember member, RecordedBy recorded) {
        return sql.sql(
                                """
                        insert into council_member (term, name, short_name, role, mail, valid_from, acted_by, acted_name,
                            acted_post, recorded_at)
                        values (:term, :name, :shortName, :role, :mail, :from, :by, :byName, :byPost, :recordedAt)
                        on conflict (term, short_name) do nothing""")
                        .param("term", member.term())
                        .param("name", member.name().strip())
                        .param("shortName", member.called())
                        .param("role", member.role().name())
                        .param("mail", member.address())
                        .param("from", member.from())
                        .params(recorded.parameters())
                        .update()
                == 1;
    }

    /** The first word counts: somebody whose membership ended is not ended again. */
    void end(long member, LocalDate until, String reason, RecordedBy recorded) {
        sql.sql(
                        """
                        insert into council_member_end (member, valid_to, reason, acted_by, acted_name, acted_post, recorded_at)
                        values (:member, :until, :reason, :by, :byName, :byPost, :recordedAt) on conflict do nothing""")
                .param("member", member)
                .param("until", until)
                .param("reason", reason)
                .params(recorded.parameters())
                .update();
    }
}
