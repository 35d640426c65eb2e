package jp.todoke.meeting;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import jp.todoke.identity.RecordedBy;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How meetings went. */
@Repository
class RecordRows {

    private final JdbcClient sql;

    RecordRows(JdbcClient sql) {
        this.sql = sql;
    }

    MeetingRecord of(long meeting) {
        return sql.sql("select * from meeting_record where meeting = :meeting order by version desc limit 1")
                .param("meeting", meeting)
                .query((row, n) -> {
                    var version = row.getInt("version");
                    return new MeetingRecord(
                            version,
                            row.getObject("began", LocalTime.class),
                            row.getObject("ended", LocalTime.class),
                            row.getObject("observers", Integer.class),
                            list("meeting_official", "position", meeting, version, (line, i) -> line.getString("post")),
                            list("meeting_attendance", "position", meeting, version, (line, i) -> {
                                var edge = line.getString("edge");
                                return new AttendanceEntry(
                                        line.getLong("member"),
                                        AttendanceEntry.Movement.valueOf(line.getString("movement")),
                                        edge == null ? null : AttendanceEntry.Edge.valueOf(edge),
                                        line.getObject("item", Long.class),
                                        line.getString("reason"));
                            }),
                            list(
                                    "meeting_presiding",
                                    "position",
                                    meeting,
                                    version,
                                    (line, i) -> new Presiding(
                                            line.getLong("member"), line.getObject("from_item", Long.class))),
                            list("meeting_outcome", "item", meeting, version, (line, i) -> {
                                var vote = line.getString("vote");
                                return new ItemOutcome(
                                        line.getLong("item"),
                                        ItemOutcome.Outcome.valueOf(line.getString("outcome")),
                                        vote == null ? null : ItemOutcome.Vote.valueOf(vote),
                                        line.getObject("in_favour", Integer.class),
                                        line.getObject("against", Integer.class),
                                        line.getObject("voted_with", Long.class),
                                        line.getString("opinion"));
                            }));
                })
                .optional()
                .orElse(MeetingRecord.EMPTY);
    }

    private <T> List<T> list(String table, String order, long meeting, int version, RowMapper<T> mapper) {
        return sql.sql("select * from " + table + " where meeting = :meeting and version = :version order by " + order)
                .param("meeting", meeting)
                .param("version", version)
                .query(mapper)
                .list();
    }

    void add(long meeting, MeetingRecord record, RecordedBy recorded) {
        sql.sql(
                        """
                        insert into meeting_record (meeting, version, began, ended, observers, acted_by, acted_name,
                            acted_post, recorded_at)
                        values (:meeting, :version, :began, :ended, :observers, :by, :byName, :byPost, :recordedAt)""")
                .param("meeting", meeting)
                .param("version", record.version())
                .param("began", record.began())
                .param("ended", record.ended())
                .param("observers", record.observers())
                .params(recorded.parameters())
                .update();
        each(record.officials(), (position, post) -> line(
                        "insert into meeting_official (meeting, version, position, post) values (:meeting, :version, :position, :post)",
                        meeting,
                        record)
                .param("position", position)
                .param("post", post)
                .update());
        each(record.attendance(), (position, entry) -> line(
                        """
                        insert into meeting_attendance (meeting, version, position, member, movement, edge, item, reason)
                        values (:meeting, :version, :position, :member, :movement, :edge, :item, :reason)""",
                        meeting,
                        record)
                .param("position", position)
                .param("member", entry.member())
                .param("movement", entry.movement().name())
                .param("edge", entry.edge() == null ? null : entry.edge().name())
                .param("item", entry.item())
                .param("reason", entry.reason())
                .update());
        each(record.presiding(), (position, presides) -> line(
                        """
                        insert into meeting_presiding (meeting, version, position, member, from_item)
                        values (:meeting, :version, :position, :member, :fromItem)""",
                        meeting,
                        record)
                .param("position", position)
                .param("member", presides.member())
                .param("fromItem", presides.fromItem())
                .update());
        each(record.outcomes(), (position, outcome) -> line(
                        """
                        insert into meeting_outcome (meeting, version, item, outcome, vote, in_favour, against, voted_with,
                            opinion)
                        values (:meeting, :version, :item, :outcome, :vote, :inFavour, :against, :votedWith, :opinion)""",
                        meeting,
                        record)
                .param("item", outcome.item())
                .param("outcome", outcome.outcome().name())
                .param("vote", outcome.vote() == null ? null : outcome.vote().name())
                .param("inFavour", outcome.inFavour())
                .param("against", outcome.against())
                .param("votedWith", outcome.votedWith())
                .param("opinion", outcome.opinion())
                .update());
    }

    private JdbcClient.StatementSpec line(String statement, long meeting, MeetingRecord record) {
        return sql.sql(statement).param("meeting", meeting).param("version", record.version());
    }

    private interface Adding<T> {
        void add(int position, T what);
    }

    private static <T> void each(List<T> all, Adding<T> adding) {
        IntStream.range(0, all.size()).forEach(index -> adding.add(index + 1, all.get(index)));
    }
}
