package jp.todoke.cause;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.RecordedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.YesNoUnknown;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of an analysis: added and read, never changed. */
@Repository
class CauseRows {

    private final JdbcClient sql;

    CauseRows(JdbcClient sql) {
        this.sql = sql;
    }

    Cause of(IncidentId incident) {
        var parts = new Parts(incident);
        return new Cause(sql.sql("select * from cause_analysis where incident = :incident order by version")
                .param("incident", incident.value())
                .query((row, n) -> analysis(row, parts))
                .list());
    }

    /** What hangs on the versions of a case, by version. */
    private final class Parts {

        final Map<Integer, List<Hypothesis>> hypotheses = new HashMap<>();
        final Map<Integer, List<String>> classes = new HashMap<>();
        final Map<Integer, String> primary = new HashMap<>();
        final Map<Integer, Map<RuleQuestion, RuleSaid>> rule = new HashMap<>();

        Parts(IncidentId incident) {
            read(
                    incident,
                    "select * from cause_hypothesis where incident = :incident order by number",
                    row -> hypotheses
                            .computeIfAbsent(row.getInt("version"), version -> new ArrayList<>())
                            .add(new Hypothesis(
                                    new CaseText(row.getString("hypothesis")),
                                    CaseText.of(row.getString("speaks_for")),
                                    CaseText.of(row.getString("speaks_against")),
                                    HypothesisStanding.valueOf(row.getString("standing")))));
            read(
                    incident,
                    """
                    select c.* from cause_class_chosen c join cause_class k on k.code = c.class
                    where c.incident = :incident order by k.position""",
                    row -> {
                        var version = row.getInt("version");
                        classes.computeIfAbsent(version, of -> new ArrayList<>())
                                .add(row.getString("class"));
                        if (row.getBoolean("main")) {
                            primary.put(version, row.getString("class"));
                        }
                    });
            read(incident, "select * from cause_rule where incident = :incident", row -> rule.computeIfAbsent(
                            row.getInt("version"), version -> new EnumMap<>(RuleQuestion.class))
                    .put(
                            RuleQuestion.valueOf(row.getString("question")),
                            new RuleSaid(answer(row.getString("answer")), CaseText.of(row.getString("words")))));
        }
    }

    private void read(IncidentId incident, String question, RowCallbackHandler each) {
        sql.sql(question).param("incident", incident.value()).query(each);
    }

    private static @Nullable RuleAnswer answer(@Nullable String code) {
        return code == null ? null : RuleAnswer.valueOf(code);
    }

    private static CauseAnalysis analysis(ResultSet row, Parts parts) throws SQLException {
        var version = row.getInt("version");
        var conflict = row.getString("log_conflict");
        return new CauseAnalysis(
                version,
                CauseStatus.valueOf(row.getString("cause_status")),
                CaseText.of(row.getString("sentence")),
                texts(row.getArray("whys")),
                parts.hypotheses.getOrDefault(version, List.of()),
                parts.classes.getOrDefault(version, List.of()),
                parts.primary.get(version),
                RuleAnswers.of(parts.rule.getOrDefault(version, Map.of())),
                new LogAndReality(
                        CaseText.of(row.getString("log_says")),
                        CaseText.of(row.getString("reality_says")),
                        conflict == null ? null : YesNoUnknown.valueOf(conflict)),
                investigator(row),
                CaseText.of(row.getString("harm")),
                ActedBy.of(row),
                DbTime.required(row, "recorded_at"));
    }

    private static List<CaseText> texts(Array texts) throws SQLException {
        return Stream.of((String[]) texts.getArray()).map(CaseText::new).toList();
    }

    private static @Nullable Investigator investigator(ResultSet row) throws SQLException {
        var post = row.getString("investigator_post");
        if (post == null) {
            return null;
        }
        var account = row.getObject("investigator", Long.class);
        return new Investigator(
                account,
                account == null ? null : CaseText.name(row.getString("investigator_name"), account),
                new CaseText(post));
    }

    void add(IncidentId incident, CauseAnalysis analysis) {
        var investigator = analysis.investigator();
        var log = analysis.log();
        sql.sql(
                        """
                        insert into cause_analysis (incident, version, cause_status, sentence, whys, log_says, reality_says,
                            log_conflict, investigator, investigator_name, investigator_post, harm, acted_by, acted_name,
                            acted_post, recorded_at)
                        values (:incident, :version, :status, :sentence, :whys, :logSays, :realitySays,
                            :conflict, cast(:investigator as bigint), :investigatorName, :investigatorPost, :harm, :by,
                            :byName, :byPost, :recordedAt)""")
                .param("incident", incident.value())
                .param("version", analysis.version())
                .param("status", analysis.status().name())
                .param("sentence", CaseText.orNull(analysis.sentence()))
                .param("whys", analysis.whys().stream().map(CaseText::value).toArray(String[]::new))
                .param("logSays", CaseText.orNull(log.logSays()))
                .param("realitySays", CaseText.orNull(log.realitySays()))
                .param(
                        "conflict",
                        log.conflict() == null ? null : log.conflict().name())
                .param("investigator", investigator == null ? null : investigator.account())
                .param("investigatorName", investigator == null ? null : CaseText.orNull(investigator.name()))
                .param("investigatorPost", investigator == null ? null : CaseText.orNull(investigator.post()))
                .param("harm", CaseText.orNull(analysis.harm()))
                .params(new RecordedBy(analysis.by(), analysis.recordedAt()).parameters())
                .update();
        addHypotheses(incident, analysis);
        addClasses(incident, analysis);
        addRule(incident, analysis);
    }

    private void addHypotheses(IncidentId incident, CauseAnalysis analysis) {
        for (int i = 0; i < analysis.hypotheses().size(); i++) {
            var hypothesis = analysis.hypotheses().get(i);
            sql.sql(
                            """
                            insert into cause_hypothesis (incident, version, number, hypothesis, speaks_for, speaks_against,
                                standing)
                            values (:incident, :version, :number, :text, :for, :against, :standing)""")
                    .param("incident", incident.value())
                    .param("version", analysis.version())
                    .param("number", i + 1)
                    .param("text", hypothesis.text().value())
                    .param("for", CaseText.orNull(hypothesis.speaksFor()))
                    .param("against", CaseText.orNull(hypothesis.speaksAgainst()))
                    .param("standing", hypothesis.standing().name())
                    .update();
        }
    }

    private void addClasses(IncidentId incident, CauseAnalysis analysis) {
        analysis.classes().forEach(code -> sql.sql(
                        """
                                insert into cause_class_chosen (incident, version, class, main)
                                values (:incident, :version, :class, :main)""")
                .param("incident", incident.value())
                .param("version", analysis.version())
                .param("class", code)
                .param("main", code.equals(analysis.primaryClass()))
                .update());
    }

    private void addRule(IncidentId incident, CauseAnalysis analysis) {
        analysis.rule().byQuestion().forEach((question, said) -> {
            if (!said.equals(RuleSaid.NOTHING)) {
                sql.sql(
                                """
                                insert into cause_rule (incident, version, question, answer, words)
                                values (:incident, :version, :question, :answer, :words)""")
                        .param("incident", incident.value())
                        .param("version", analysis.version())
                        .param("question", question.name())
                        .param(
                                "answer",
                                said.answer() == null ? null : said.answer().name())
                        .param("words", CaseText.orNull(said.words()))
                        .update();
            }
        });
    }
}
