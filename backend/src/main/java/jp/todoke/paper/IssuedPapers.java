package jp.todoke.paper;

import java.time.Instant;
import java.util.Optional;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Issued council papers, added and read, never changed. */
@Repository
class IssuedPapers {

    private final JdbcClient sql;
    private final JsonMapper json;

    IssuedPapers(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Keeps a paper as the next number of its case and gives the number. */
    int add(IncidentId incident, String fileName, byte[] content, CouncilPaper stated, Instant now) {
        return sql.sql(
                        """
                        insert into paper_issued (incident, paper, number, file_name, content, sha256, stated,
                            issued_at)
                        select :incident, 'COUNCIL', coalesce(max(number), 0) + 1, :fileName, :content, :sha256,
                            cast(:stated as jsonb), :now
                        from paper_issued where incident = :incident and paper = 'COUNCIL' returning number""")
                .param("incident", incident.value())
                .param("fileName", fileName)
                .param("content", content)
                .param("sha256", Sha256.of(content))
                .param("stated", json.writeValueAsString(stated))
                .param("now", DbTime.of(now))
                .query(Integer.class)
                .single();
    }

    /** The paper issued last. */
    Optional<IssuedPaper> last(IncidentId incident) {
        return sql.sql(
                        """
                        select * from paper_issued where incident = :incident and paper = 'COUNCIL'
                            order by number desc limit 1""")
                .param("incident", incident.value())
                .query((row, n) -> new IssuedPaper(
                        row.getInt("number"),
                        row.getString("file_name"),
                        row.getBytes("content"),
                        row.getString("sha256"),
                        json.readValue(row.getString("stated"), CouncilPaper.class),
                        DbTime.required(row, "issued_at")))
                .optional();
    }
}
