package jp.todoke.web;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jp.todoke.OfficeTest;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.fileupload.impl.FileSizeLimitExceededException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What is too large is refused in a sentence that says how large it may be, wherever on its way somebody notices. */
@OfficeTest
class UploadLimitTest {

    private static final String SENTENCE = "ファイルが大きすぎます。1つのファイルは20メガバイトまでです。写真は小さくし、書類は分けて送ってください。";

    @Autowired
    MockMvc mvc;

    @Autowired
    ProblemAdvice advice;

    @Test
    void aFormThatSaysItIsTooLargeIsNotTakenApart() throws Exception {
        for (var login : new String[] {"encho", "admin"}) {
            mvc.perform(post("/api/incidents/2012-9998/attachments")
                            .with(as(login))
                            .contentType("multipart/form-data; boundary=x")
                            .content(new byte[21 * 1024 * 1024 + 1]))
                    .andExpect(status().isContentTooLarge())
                    .andExpect(jsonPath("$.type").value("/problems/file-too-large"))
                    .andExpect(jsonPath("$.title").value(SENTENCE));
        }
    }

    @Test
    void aFileWhoseSizeTheServerFindsOutIsRefusedInTheSameWords() {
        var found = new InvalidParameterException(new FileSizeLimitExceededException("too large", 1, 0));

        assertThat(advice.brokenForm(found).getBody().getTitle()).isEqualTo(SENTENCE);
        assertThat(advice.brokenForm(new InvalidParameterException(new java.io.IOException("ends too early")))
                        .getBody()
                        .getStatus())
                .isEqualTo(400);
    }
}
