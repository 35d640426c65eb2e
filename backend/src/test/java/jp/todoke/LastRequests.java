package jp.todoke;

import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.result.MockMvcResultHandlers;
import org.springframework.test.web.servlet.setup.ConfigurableMockMvcBuilder;

/**
 * When a test fails, its last requests are printed with their answers. MockMvc would write each of them down in case of
 * need, which takes a sweep longer than many of its requests, and a gigabyte.
 */
public final class LastRequests implements MockMvcBuilderCustomizer, AfterEachCallback {

    private static final int FEW = 4;

    /** Of the test that runs; a request may be made by another of its threads. */
    private static final Deque<MvcResult> LAST = new ArrayDeque<>();

    @Override
    public void customize(ConfigurableMockMvcBuilder<?> mvc) {
        mvc.alwaysDo(LastRequests::keep);
    }

    private static void keep(MvcResult answered) {
        synchronized (LAST) {
            LAST.add(answered);
            if (LAST.size() > FEW) {
                LAST.remove();
            }
        }
    }

    @Override
    public void afterEach(ExtensionContext test) throws Exception {
        synchronized (LAST) {
            if (test.getExecutionException().isPresent()) {
                for (var answered : LAST) {
                    MockMvcResultHandlers.print().handle(answered);
                }
            }
            LAST.clear();
        }
    }
}
