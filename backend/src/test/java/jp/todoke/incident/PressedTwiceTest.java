package jp.todoke.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import jp.todoke.OfficeTest;
import jp.todoke.TrackOffice;
import jp.todoke.incident.confidentiality.ConfidentialOffice;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A button of which the answer was lost is pressed again: what it wrote down is there once. */
@OfficeTest
class PressedTwiceTest {

    private static final Map<String, Map<String, ?>> BODIES = Map.of(
            "/planned-acts",
            Map.of("when", "１月末を目途", "what", "保護者説明会を開く。", "unit", "S-HOIKU"),
            "/disciplinary-notes",
            Map.of("words", "人事課と協議した。"),
            "/links",
            Map.of("kind", "SAME_EVENT_ELSEWHERE", "elsewhere", "隣の市", "words", "同じ委託先での紛失", "reason", "委託先が同じため"));

    @Autowired
    ApplicationContext application;

    private TrackOffice office;
    private IncidentId incident;

    @BeforeEach
    void aConfidentialCase() throws Exception {
        office = new TrackOffice(application);
        incident = office.reportedBy("hoiku-a");
        new ConfidentialOffice(application).close("joho-a", incident).andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/planned-acts", "/disciplinary-notes", "/links"})
    void pressedAgainItIsWrittenDownOnceAndByAnotherPressAnew(String path) throws Exception {
        var key = UUID.randomUUID();

        press(path, key);
        press(path, key);

        assertThat(written(path)).isEqualTo(1);
        if (!path.equals("/links")) {
            press(path, UUID.randomUUID());
            assertThat(written(path)).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/planned-acts", "/disciplinary-notes", "/links"})
    void pressedTwiceAtOnceItIsWrittenDownOnce(String path) throws Exception {
        var key = UUID.randomUUID();
        var together = new CyclicBarrier(2);
        Callable<Boolean> press = () -> {
            together.await();
            press(path, key);
            return true;
        };
        var hands = Executors.newFixedThreadPool(2);
        for (var pressed : hands.invokeAll(List.of(press, press))) {
            assertThat(pressed.get()).isTrue();
        }
        hands.shutdown();

        assertThat(written(path)).isEqualTo(1);
    }

    private void press(String path, UUID key) throws Exception {
        office.press("joho-a", incident, path, key, BODIES.get(path)).andExpect(status().isOk());
    }

    private int written(String path) throws Exception {
        return office.view("joho-a", incident, path).size();
    }
}
