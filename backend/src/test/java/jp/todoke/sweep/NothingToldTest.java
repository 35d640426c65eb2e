package jp.todoke.sweep;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.todoke.OfficeTest;
import jp.todoke.sweep.CaseChain.Act;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.util.ExceptionUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What people write stays in the tables of the case: neither the log nor the engine repeats it. */
@OfficeTest
class NothingToldTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient sql;

    private final Heard heard = new Heard();
    private final Set<String> written = new TreeSet<>(Set.of("２歳児用のカードが見当たらない", "山田", "緑野", "一郎"));

    @AfterEach
    void nobodyListensAnyLonger() {
        heard.close();
    }

    @Test
    void neitherLogNorEngineRepeatsWhatPeopleWrite() throws Exception {
        var chain = new CaseChain(application, act -> {
            remember(act.body());
            refused(act);
            return CaseChain.send(mvc, act);
        });

        var incident = chain.nursery();
        chain.section();
        chain.missent();

        assertThat(written).hasSizeGreaterThan(15);
        assertThat(written).noneMatch(heard.all()::contains);
        assertThat(engineTexts()).contains(incident.value()).noneMatch(text -> written.stream()
                .anyMatch(text::contains));
        assertThat(variables()).isNotEmpty().allMatch(text -> text.matches("[A-Za-z0-9-]+"));
    }

    /** Neither by the exception nor by the server, whose own log may run into ours. */
    @Test
    void aRowThatTheDatabaseRefusesIsNotRepeated() {
        var refused = catchThrowable(() -> sql.sql("insert into unit (code, name) values ('F998', :name)")
                .param("name", "緑野 一郎")
                .update());

        assertThat(refused).hasStackTraceContaining("not-null constraint");
        assertThat(ExceptionUtils.readStackTrace(refused)).doesNotContain("緑野");
        assertThat(sql.sql("show log_error_verbosity").query(String.class).single())
                .isEqualTo("terse");
    }

    /** Bodies that are refused: a broken one, and one with a name that cannot be read in its first field of text. */
    private void refused(Act act) throws Exception {
        var bodies = new ArrayList<>(List.of("{\"緑野 一郎"));
        act.operation().body().fields().stream()
                .filter(Schema.Field::freeText)
                .findFirst()
                .ifPresent(text -> bodies.add(act.operation()
                        .body()
                        .with(act.body(), text.path(), JsonNodeFactory.instance.stringNode("緑野 一郎\u0007"))
                        .toString()));
        for (var body : bodies) {
            var answer = mvc.perform(act.operation().request(act.places(), body).with(as(act.login())))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).as(act.operation().id()).isEqualTo(400);
        }
    }

    /** Sentences, not the short words that stand in labels of diagrams and units as well. */
    private void remember(JsonNode body) {
        if (body.isString()
                && body.asString().length() > 5
                && body.asString().codePoints().anyMatch(Character::isIdeographic)) {
            written.add(body.asString());
        }
        body.forEach(this::remember);
    }

    private Set<String> engineTexts() {
        var texts = new TreeSet<String>();
        sql.sql(
                        "select table_name, column_name from information_schema.columns where table_schema = 'engine' and data_type in ('character varying', 'text')")
                .query((row, n) -> "select distinct %s from engine.%s where %1$s is not null"
                        .formatted(row.getString(2), row.getString(1)))
                .list()
                .forEach(
                        query -> texts.addAll(sql.sql(query).query(String.class).list()));
        return texts;
    }

    private Set<String> variables() {
        var texts = new TreeSet<String>();
        for (var table : new String[] {"act_ru_variable", "act_hi_varinst", "act_hi_detail"}) {
            for (var column : new String[] {"text_", "text2_"}) {
                texts.addAll(sql.sql("select distinct %s from engine.%s where %1$s is not null and %1$s <> ''"
                                .formatted(column, table))
                        .query(String.class)
                        .list());
            }
        }
        return texts;
    }
}
