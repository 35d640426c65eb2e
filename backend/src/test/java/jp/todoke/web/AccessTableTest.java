package jp.todoke.web;

import static jp.todoke.identity.organisation.Role.FACILITY_HEAD;
import static jp.todoke.identity.organisation.Role.FACILITY_STAFF;
import static jp.todoke.identity.organisation.Role.SECRETARIAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import jp.todoke.OfficeTest;
import jp.todoke.identity.Standing;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OfficeTest
class AccessTableTest {

    private static final String HEAD = "operation,own-line,other-unit,party,secretariat,administrator\n";

    @Autowired
    AccessTable table;

    @Autowired
    MockMvc mvc;

    @Test
    void everyOperationOfTheApiHasOneRowAndNoRowIsLeftOver() throws Exception {
        var document = JsonMapper.shared()
                .readTree(mvc.perform(get("/v3/api-docs"))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray());

        assertThat(operations(document))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(table.operations());
    }

    @Test
    void onlyTheSessionIsOpenToPeopleWithoutLogin() throws Exception {
        var document = JsonMapper.shared()
                .readTree(mvc.perform(get("/v3/api-docs"))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray());

        document.get("paths")
                .forEachEntry((path, methods) -> methods.forEach(
                        method -> assertThat(table.of(method.get("operationId").asString())
                                        .orElseThrow()
                                        .open())
                                .as(path)
                                .isEqualTo(path.startsWith("/api/session"))));
    }

    @Test
    void aRoleInACellCoversWhatItCoversAndAStandingNothingButItsColumn() {
        var row = AccessTable.parse(HEAD + "recordSearchRound,facility-staff,-,-,-,-\n")
                .get("recordSearchRound");

        assertThat(row.permits(Map.of(Standing.OWN_LINE, Set.of(FACILITY_STAFF))))
                .isTrue();
        assertThat(row.permits(Map.of(Standing.OWN_LINE, Set.of(FACILITY_HEAD))))
                .isTrue();
        assertThat(row.permits(Map.of(Standing.PARTY, Set.of(FACILITY_HEAD)))).isFalse();
        assertThat(row.permits(Map.of(Standing.SECRETARIAT, Set.of(SECRETARIAT))))
                .isFalse();
        assertThat(row.permits(Map.of())).isFalse();
    }

    @Test
    void aMistypedRoleOrARowTwiceStopsTheProgram() {
        assertThatThrownBy(() -> AccessTable.parse(HEAD + "a,facility-stuff,-,-,-,-\n"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AccessTable.parse(HEAD + "a,yes,-,-,-,-\na,yes,-,-,-,-\n"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ArrayList<String> operations(JsonNode document) {
        var operations = new ArrayList<String>();
        document.get("paths")
                .forEach(methods -> methods.forEach(
                        method -> operations.add(method.get("operationId").asString())));
        return operations;
    }
}
