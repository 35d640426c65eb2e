package jp.todoke.supervisor;

import java.util.Locale;
import jp.todoke.identity.organisation.LinePlace;
import jp.todoke.identity.organisation.Lines;
import jp.todoke.identity.organisation.Post;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The office's words for lines of the course of events that nobody types. */
@Component
class CourseWords {

    private final Lines lines;
    private final MessageSource messages;

    CourseWords(Lines lines, MessageSource messages) {
        this.lines = lines;
        this.messages = messages;
    }

    /** 園長 */
    String head(String unitCode) {
        return lines.post(LinePlace.HEAD, unitCode).name();
    }

    /** That a written report was handed in, and to whom; after a return, that it came again. */
    String writtenReport(String unitCode, boolean again) {
        var chief = lines.post(LinePlace.CHIEF, unitCode);
        return messages.getMessage(
                again ? "course.written-report-again" : "course.written-report",
                new Object[] {name(chief)},
                Locale.JAPANESE);
    }

    /** That the chief gave an instruction, as the unit received it; of joint sections the chief of that section. */
    String instructed(String unitCode, @Nullable String section) {
        return messages.getMessage(
                "course.instructed",
                new Object[] {name(lines.post(LinePlace.CHIEF, section == null ? unitCode : section))},
                Locale.JAPANESE);
    }

    /** 保育課長; a post called only 課長 gets its section's name. */
    private static String name(Post post) {
        return post.name().equals("課長") ? post.unitName() + "長" : post.name();
    }
}
