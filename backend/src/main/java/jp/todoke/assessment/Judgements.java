package jp.todoke.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.organisation.LegalRegime;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.extent.Malice;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.YesNoUnknown;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Judgements and what second persons said of them, added and read, never changed. */
@Repository
class Judgements {

    private final JdbcClient sql;

    Judgements(JdbcClient sql) {
        this.sql = sql;
    }

    Assessment of(IncidentId incident) {
        return new Assessment(sql.sql(
                        """
                        select j.*, c.outcome, c.reason as answer, c.confirmed_at,
                               c.acted_by as second_by, c.acted_name as second_name, c.acted_post as second_post,
                               a.why, a.reason as mistake, a.recorded_at as asked_at, a.acted_by as asked_by, a.acted_name as asked_name,
                               a.acted_post as asked_post
                        from assessment_judgement j left join assessment_confirmation c on c.judgement = j.id
                        left join assessment_asked a on a.incident = j.incident and a.judgement = j.number
                        where j.incident = :incident order by j.number""")
                .param("incident", incident.value())
                .query((row, n) -> judgement(row))
                .list());
    }

    void add(IncidentId incident, Judgement judgement, Instant now) {
        sql.sql(
                        """
                        insert into assessment_judgement (incident, number, verdict, grounds, reason, judged_at,
                            acted_by, acted_name, acted_post, recorded_at,
                            legal_regime, kind, malice, persons_min, persons_max, sensitive, property, ordinance, my_number,
                            media, commission_from, persons_from, ruled, table_version)
                        values (:incident, :number, :verdict, :grounds, :reason, :at, :by, :byName, :byPost, :now,
                            :legalRegime, :kind, :malice, :min, :max, :sensitive, :property, :ordinance, :myNumber,
                            :media, :commissionFrom, :personsFrom, :ruled, :tableVersion)""")
                .param("incident", incident.value())
                .param("number", judgement.number())
                .param("verdict", judgement.verdict().name())
                .param("grounds", names(judgement.grounds()))
                .param("reason", judgement.reason().value())
                .param("at", DbTime.of(judgement.at()))
                .params(judgement.by().parameters())
                .param("now", DbTime.of(now))
                .params(parameters(judgement.facts()))
                .param("ruled", names(judgement.ruled()))
                .param("tableVersion", judgement.tableVersion())
                .update();
    }

    private static Map<String, Object> parameters(JudgedFacts facts) {
        var parameters = new HashMap<String, Object>();
        parameters.put("legalRegime", facts.legalRegime().name());
        parameters.put("kind", facts.kind().name());
        parameters.put("malice", facts.malice().name());
        parameters.put("min", facts.personsMin());
        parameters.put("max", facts.personsMax());
        parameters.put("sensitive", facts.information().sensitive().name());
        parameters.put("property", facts.information().property().name());
        parameters.put("ordinance", facts.information().ordinance().name());
        parameters.put("myNumber", facts.information().myNumber().name());
        parameters.put("media", facts.media());
        parameters.put("commissionFrom", DbTime.of(facts.commissionFrom()));
        parameters.put("personsFrom", DbTime.of(facts.personsFrom()));
        return parameters;
    }

    private static String[] names(List<Ground> grounds) {
        return grounds.stream().map(Ground::name).toArray(String[]::new);
    }

    private static List<Ground> grounds(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(Ground::valueOf)
                .toList();
    }

    /** When the judgement of that number was written down. */
    Instant recordedAt(IncidentId incident, int number) {
        return sql.sql("select recorded_at from assessment_judgement where incident = :incident and number = :number")
                .param("incident", incident.value())
                .param("number", number)
                .query((row, n) -> DbTime.required(row, "recorded_at"))
                .single();
    }

    void ask(IncidentId incident, int number, AskedAgain asked) {
        sql.sql(
                        """
                        insert into assessment_asked (incident, judgement, why, reason, acted_by, acted_name,
                            acted_post, recorded_at)
                        values (:incident, :number, :why, :reason, :by, :byName, :byPost, :now)""")
                .param("incident", incident.value())
                .param("number", number)
                .param("why", asked.why().name())
                .param("reason", asked.reason() == null ? null : asked.reason().value())
                .params(asked.by().parameters())
                .param("now", DbTime.of(asked.at()))
                .update();
    }

    void add(IncidentId incident, int number, Confirmation confirmation, Instant now) {
        sql.sql(
                        """
                        insert into assessment_confirmation (judgement, outcome, reason, confirmed_at, acted_by,
                            acted_name, acted_post, recorded_at)
                        select id, :outcome, :reason, :at, :by, :byName, :byPost, :now
                        from assessment_judgement where incident = :incident and number = :number""")
                .param("incident", incident.value())
                .param("number", number)
                .param("outcome", confirmation.outcome().name())
                .param(
                        "reason",
                        confirmation.reason() == null
                                ? null
                                : confirmation.reason().value())
                .param("at", DbTime.of(confirmation.at()))
                .params(confirmation.by().parameters())
                .param("now", DbTime.of(now))
                .update();
    }

    private static Judgement judgement(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        var confirmation = outcome == null
                ? null
                : new Confirmation(
                        Confirmation.Outcome.valueOf(outcome),
                        CaseText.of(row.getString("answer")),
                        DbTime.required(row, "confirmed_at"),
                        ActedBy.of(row, "second"));
        return new Judgement(
                row.getInt("number"),
                Verdict.valueOf(row.getString("verdict")),
                grounds(row, "grounds"),
                new CaseText(row.getString("reason")),
                DbTime.required(row, "judged_at"),
                ActedBy.of(row),
                facts(row),
                grounds(row, "ruled"),
                row.getInt("table_version"),
                confirmation,
                asked(row));
    }

    private static JudgedFacts facts(ResultSet row) throws SQLException {
        return new JudgedFacts(
                LegalRegime.valueOf(row.getString("legal_regime")),
                IncidentKind.valueOf(row.getString("kind")),
                Malice.valueOf(row.getString("malice")),
                row.getObject("persons_min", Integer.class),
                row.getObject("persons_max", Integer.class),
                new JudgedInformation(
                        answer(row, "sensitive"),
                        answer(row, "property"),
                        answer(row, "ordinance"),
                        answer(row, "my_number")),
                row.getString("media"),
                DbTime.required(row, "commission_from"),
                DbTime.required(row, "persons_from"));
    }

    private static YesNoUnknown answer(ResultSet row, String column) throws SQLException {
        return YesNoUnknown.valueOf(row.getString(column));
    }

    private static @Nullable AskedAgain asked(ResultSet row) throws SQLException {
        return row.getString("why") == null
                ? null
                : new AskedAgain(
                        AskedAgain.Why.valueOf(row.getString("why")),
                        CaseText.of(row.getString("mistake")),
                        DbTime.required(row, "asked_at"),
                        ActedBy.of(row, "asked"));
    }
}
