package jp.todoke.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jp.todoke.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;

/** Forty bodies of one address are waited for at a time; each in here waits until those begun after it have ended. */
class FewBodiesAtOnceTest {

    private final List<String> refused = new ArrayList<>();
    private final FewBodiesAtOnce filter = new FewBodiesAtOnce((request, response, handler, fault) -> {
        refused.add(((Refusal) fault).code());
        return new ModelAndView();
    });

    private int served;

    @Test
    void theFortyFirstOfOneAddressIsRefusedAndNobodyElse() throws Exception {
        underWay("10.0.0.1", 41, () -> send("10.0.0.2", new byte[9]));

        assertThat(refused).containsExactly("too-many-at-once");
        assertThat(served).isEqualTo(41);
    }

    @Test
    void whoeverHasEndedMakesRoom() throws Exception {
        underWay("10.0.0.1", 41, () -> {});
        refused.clear();

        underWay("10.0.0.1", 40, () -> {});

        assertThat(refused).isEmpty();
    }

    @Test
    void aRequestWithoutABodyIsNotCounted() throws Exception {
        underWay("10.0.0.1", 40, () -> send("10.0.0.1", new byte[0]));

        assertThat(refused).isEmpty();
    }

    @Test
    void theRestOfABodyThatNobodyReadIsReadAway() throws Exception {
        var request = request("10.0.0.1", new byte[100_000]);

        filter.doFilter(request, new MockHttpServletResponse(), (asked, answered) -> served++);

        assertThat(request.getInputStream().read()).isEqualTo(-1);
    }

    private interface Then {
        void happens() throws Exception;
    }

    private void underWay(String address, int bodies, Then then) throws Exception {
        if (bodies == 0) {
            then.happens();
            return;
        }
        var before = refused.size();
        filter.doFilter(request(address, new byte[9]), new MockHttpServletResponse(), (asked, answered) -> {
            served++;
            unchecked(() -> underWay(address, bodies - 1, then));
        });
        if (refused.size() > before && bodies == 1) {
            then.happens();
        }
    }

    private void send(String address, byte[] body) throws Exception {
        filter.doFilter(request(address, body), new MockHttpServletResponse(), (asked, answered) -> served++);
    }

    private static void unchecked(Then then) {
        try {
            then.happens();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static MockHttpServletRequest request(String address, byte[] body) {
        var request = new MockHttpServletRequest("POST", "/api/session");
        request.setRemoteAddr(address);
        request.setContent(body);
        return request;
    }
}
