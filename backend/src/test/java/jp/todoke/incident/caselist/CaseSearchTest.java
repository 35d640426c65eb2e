package jp.todoke.incident.caselist;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.todoke.OfficeTest;
import jp.todoke.incident.Cases;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@OfficeTest
class CaseSearchTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient sql;

    @Autowired
    CaseWords words;

    private IncidentId incident;

    @BeforeEach
    void aLostStickOfHerSisters() throws Exception {
        Cases.itIs(clock, "2012-12-25T16:45");
        incident = Cases.report(
                mvc,
                "hoiku-a",
                Cases.nursery()
                        .replace("SD_CARD", "USB")
                        .replace("２歳児クラスの写真", "㈱けやきに渡すデータ 100%")
                        .replace("１歳児用のカード", "髙木　恵子のＳＤカード"));
    }

    @Test
    void aCaseIsFoundHoweverItsWordsAreTyped() throws Exception {
        var running = String.valueOf(Integer.parseInt(incident.value().split("-")[1]));
        var wide = incident.value()
                .replace('-', '－')
                .chars()
                .mapToObj(letter -> letter < '0' || letter > '9' ? (char) letter : (char) (letter - '0' + '０'))
                .map(String::valueOf)
                .reduce("", String::concat);

        for (var typed : List.of(
                "USB",
                "usb",
                "ＵＳＢメモリ",
                "SDカード",
                "ｓｄｶｰﾄﾞ",
                "(株)",
                "（株）けやき",
                "高木",
                "高木恵子",
                "髙木 USB",
                "わかば　ｕｓｂ",
                "100%",
                incident.value(),
                wide,
                running,
                "平成24年度第" + running + "号",
                "平成２４年度第" + running + "号",
                "みどり野市立わかば保育園")) {
            assertThat(found(typed)).as(typed).contains(incident.value());
        }
    }

    @Test
    void everyWordMustBeInTheCase() throws Exception {
        for (var typed : List.of("高木 山口", "USB_", "100％％", "第" + incident.value() + "号")) {
            assertThat(found(typed)).as(typed).doesNotContain(incident.value());
        }
    }

    @Test
    void aCaseOfAnEarlierVersionIsFoundAfterTheStart() throws Exception {
        sql.sql("update case_search set words = '', masked_words = '', folding = 0 where incident = :incident")
                .param("incident", incident.value())
                .update();
        assertThat(found("高木")).doesNotContain(incident.value());

        words.run(null);

        assertThat(found("高木")).contains(incident.value());
    }

    @Test
    void aNameThatIsMaskedForTheReaderIsNotConfirmedByASearch() throws Exception {
        assertThat(foundBy("joho-a", "高木"))
                .as("nobody has named the person yet")
                .contains(incident.value());
        mvc.perform(post("/api/incidents/{number}/participants", incident)
                        .with(as("hoiku-a"))
                        .contentType("application/json")
                        .content("""
                        {"name": "髙木 恵子", "kind": "保護者", "unitCode": "F001"}"""))
                .andExpect(status().is2xxSuccessful());

        for (var typed : List.of("髙木", "高木 恵子", "恵子の")) {
            assertThat(foundBy("joho-a", typed)).as(typed).doesNotContain(incident.value());
            assertThat(foundBy("joho-a", typed)).as("no more by a part of it").doesNotContain(incident.value());
        }
        assertThat(foundBy("joho-a", "けやき")).contains(incident.value());
        assertThat(foundBy("hoiku-a", "高木恵子"))
                .as("of the same nursery, who reads the name")
                .contains(incident.value());
    }

    private List<String> found(String typed) throws Exception {
        return foundBy("hoiku-kacho", typed);
    }

    private List<String> foundBy(String reader, String typed) throws Exception {
        var answer = mvc.perform(get("/api/incidents")
                        .param("text", typed + " " + incident)
                        .param("unit", "F001")
                        .with(as(reader)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return JsonPath.read(answer, "$.items[*].number");
    }
}
