package jp.todoke.paper;

import java.time.Instant;
import java.util.List;
import jp.todoke.incident.Track;
import jp.todoke.incident.reopening.Runs;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Issued council papers, added and read, never changed. */
@Repository
class IssuedPapers {

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Runs runs;

    IssuedPapers(JdbcClient sql, JsonMapper json, Runs runs) {
        this.sql = sql;
        this.json = json;
        this.runs = runs;
    }

    /** How many reports to the council had a paper before the case was reopened for the present one. */
    int before(IncidentId incident) {
        return (int) earlier(incident).stream()
                .map(IssuedPaper::reopening)
                .distinct()
                .count();
    }

    /** Keeps a paper as the next number of its case and gives the number. */
    int add(IncidentId incident, String fileName, byte[] content, OfficialPaper stated, Instant now) {
        return sql.sql(
                        """
                        insert into paper_issued (incident, reopening, paper, number, file_name, content, sha256, stated,
                            issued_at)
                        select :incident, cast(:reopening as bigint), 'COUNCIL', coalesce(max(number), 0) + 1, :fileName, :content, :sha256,
                            cast(:stated as jsonb), :now
                        from paper_issued where incident = :incident and paper = 'COUNCIL' returning number""")
                .param("incident", incident.value())
                .param("reopening", present(incident))
                .param("fileName", fileName)
                .param("content", content)
                .param("sha256", Sha256.of(content))
                .param("stated", json.writeValueAsString(stated))
                .param("now", DbTime.of(now))
                .query(Integer.class)
                .single();
    }

    /** The papers of the present report to the council, replaced ones too, the oldest first. */
    List<IssuedPaper> ofPresent(IncidentId incident) {
        return issued(incident, "and reopening is not distinct from :reopening");
    }

    /** Those that were issued before the case was reopened for another plan, the oldest first. */
    List<IssuedPaper> earlier(IncidentId incident) {
        return issued(incident, "and reopening is distinct from :reopening");
    }

    private List<IssuedPaper> issued(IncidentId incident, String which) {
        return sql.sql("select * from paper_issued where incident = :incident and paper = 'COUNCIL' " + which
                        + " order by number")
                .param("incident", incident.value())
                .param("reopening", present(incident))
                .query((row, n) -> new IssuedPaper(
                        row.getInt("number"),
                        row.getObject("reopening", Long.class),
                        row.getString("file_name"),
                        row.getBytes("content"),
                        row.getString("sha256"),
                        json.readValue(row.getString("stated"), OfficialPaper.class),
                        DbTime.required(row, "issued_at")))
                .list();
    }

    private @Nullable Long present(IncidentId incident) {
        return Runs.last(runs.of(incident, Track.PREVENTION)).reopening();
    }
}
