package jp.todoke.worklist;

import java.util.Locale;
import jp.todoke.process.Step;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The steps' names as the office says them. */
@Component
class StepLabels {

    private final MessageSource messages;

    StepLabels(MessageSource messages) {
        this.messages = messages;
    }

    String of(Step step) {
        return messages.getMessage("step." + step.key(), null, Locale.JAPANESE);
    }
}
