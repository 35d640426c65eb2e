package jp.todoke.notification;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.Stream;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/** 本人に伝えた内容: of each {@link NoticeItem} whether the persons were told; no item stays open. */
public record NoticeContents(
        @NotNull(message = "{violation.required}") NoticeAnswer summary,
        @NotNull(message = "{violation.required}") NoticeAnswer information,
        @NotNull(message = "{violation.required}") NoticeAnswer cause,
        @NotNull(message = "{violation.required}") NoticeAnswer secondaryHarm,
        @NotNull(message = "{violation.required}") NoticeAnswer other) {

    /** The items that have that answer, in the order of the law. */
    public List<NoticeItem> having(NoticeAnswer answer) {
        return Stream.of(NoticeItem.values())
                .filter(item -> answerOn(item) == answer)
                .toList();
    }

    private NoticeAnswer answerOn(NoticeItem item) {
        return switch (item) {
            case SUMMARY -> summary;
            case INFORMATION -> information;
            case CAUSE -> cause;
            case SECONDARY_HARM -> secondaryHarm;
            case OTHER -> other;
        };
    }

    /** It was said of which items the persons were told. */
    public record NoticeContentsStated(IncidentId incident, NoticeContents contents) implements DomainEvent {

        @Override
        public String detail() {
            return String.join(
                    " ",
                    Stream.of(NoticeAnswer.values())
                            .flatMap(answer -> contents.having(answer).stream().map(item -> item + "_" + answer))
                            .toList());
        }
    }
}
