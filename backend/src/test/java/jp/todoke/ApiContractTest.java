package jp.todoke;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

@OfficeTest
class ApiContractTest {

    @Autowired
    MockMvc mvc;

    @Test
    void theScreensAreBuiltAgainstTheApiThatRuns() throws Exception {
        var running =
                mvc.perform(get("/v3/api-docs")).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);

        CommittedFile.mustEqual("frontend/openapi.json", pretty(running));
    }

    private static String pretty(String json) {
        var mapper = JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();
        return mapper.writeValueAsString(mapper.readValue(json, java.util.TreeMap.class)) + "\n";
    }
}
