package jp.todoke.publication;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.todoke.notification.PublishedCase;
import jp.todoke.shared.IncidentId;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The publications of a case, where one of them tells the persons whom nobody could tell. */
@Component
class RecordedPublications implements PublishedCase {

    private final Publications publications;
    private final MessageSource messages;

    RecordedPublications(Publications publications, MessageSource messages) {
        this.publications = publications;
        this.messages = messages;
    }

    @Override
    public Optional<Made> last(IncidentId incident) {
        return publications.last(incident).map(made -> {
            var published = made.published();
            var when = new PublishedWhen(published.publishedOn(), published.publishedAt());
            return new Made(
                    made.record(),
                    when.time(),
                    published.channels().stream()
                            .map(channel -> messages.getMessage("course.channel." + channel, null, Locale.JAPANESE))
                            .collect(Collectors.joining("、")),
                    published.recordedPost());
        });
    }
}
