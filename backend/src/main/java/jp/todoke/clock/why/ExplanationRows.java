package jp.todoke.clock.why;

import java.util.List;
import jp.todoke.shared.DbTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code clock_explanation}. */
@Component
class ExplanationRows {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ExplanationRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Keeps an explanation that says when it is kept. */
    void add(long clock, Explanation explanation) {
        jdbc.sql(
                        """
                insert into clock_explanation (clock, kept_at, limit_at, sentence, article, explanation)
                values (:clock, :now, :limit, :sentence, :article, cast(:explanation as jsonb))""")
                .param("clock", clock)
                .param("now", DbTime.of(explanation.keptAt()))
                .param("limit", DbTime.of(explanation.limit()))
                .param("sentence", explanation.sentence())
                .param("article", explanation.article())
                .param("explanation", json.writeValueAsString(explanation))
                .update();
    }

    /** Those of a clock, the last one first. */
    List<Explanation> of(long clock) {
        return jdbc.sql("select explanation from clock_explanation where clock = :clock order by id desc")
                .param("clock", clock)
                .query((row, number) -> json.readValue(row.getString("explanation"), Explanation.class))
                .list();
    }
}
