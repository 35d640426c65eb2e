package jp.todoke.worklist;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import jp.todoke.identity.organisation.LinePlace;
import jp.todoke.identity.organisation.Lines;
import jp.todoke.process.Step;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The steps' names as the office says them. */
@Component
class StepLabels {

    /** Steps whose names say to whom the unit reports. */
    private static final Set<Step> TO_THE_CHIEF = EnumSet.of(Step.HEAD_REPORT, Step.HEAD_REPORT_LATE);

    private final MessageSource messages;
    private final Lines lines;

    StepLabels(MessageSource messages, Lines lines) {
        this.messages = messages;
        this.lines = lines;
    }

    /** The name of the step, with the word for the chief where it says one. */
    String of(Step step, @Nullable String chief) {
        return messages.getMessage("step." + step.key(), new Object[] {chief}, Locale.JAPANESE);
    }

    /** What the chief is called to whom the unit reports by this step; null where its name names no chief. */
    @Nullable
    String chief(Step step, @Nullable PartId part) {
        return part != null && TO_THE_CHIEF.contains(step) ? lines.word(LinePlace.CHIEF, part.value()) : null;
    }
}
