package jp.todoke.publication;

import java.util.Optional;
import java.util.stream.Collectors;
import jp.todoke.incident.people.Masks;
import jp.todoke.publication.PublicationView.Approval;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** By whose approval a text is published: that of its version, or the word given on the telephone. */
@Component
class PublishedBy {

    private final PublicationTexts texts;
    private final Masks masks;

    PublishedBy(PublicationTexts texts, Masks masks) {
        this.texts = texts;
        this.masks = masks;
    }

    /**
     * The approval of these words, of whose names it is decided already. Refuses at the field words that are not those
     * of the approved version, unless somebody agreed on the telephone.
     */
    Approval of(IncidentId incident, String words, @Nullable TelephoneApproval said) {
        if (said != null) {
            return new Approval(null, new CaseText(said.approver()), said.at(), new CaseText(said.reason()));
        }
        var versions = texts.versions(incident);
        var approved = versions.approved();
        new FieldChecks()
                .that(approved.isPresent(), "words", "text-not-approved")
                .refuse();
        var same = approved.filter(text -> plain(incident, text.words()).equals(plain(incident, words)));
        new FieldChecks()
                .that(same.isPresent(), "words", "text-not-the-approved")
                .refuse();
        return of(approved.orElseThrow());
    }

    private static Approval of(PublicationText text) {
        var decision = Optional.ofNullable(text.decision()).orElseThrow();
        return new Approval(text.number(), new CaseText(decision.by().post()), decision.at(), decision.reason());
    }

    /** As it leaves the office, without the spaces that nobody sees at the end of a line. */
    private String plain(IncidentId incident, String words) {
        return masks.forPapers(incident)
                .read(words)
                .text()
                .lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"))
                .strip();
    }
}
