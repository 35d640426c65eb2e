package jp.todoke.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.RecordedBy;
import jp.todoke.publication.PublicationView.EarlierPublication;
import jp.todoke.publication.PublicationView.PublicationDecided;
import jp.todoke.publication.PublicationView.Published;
import jp.todoke.shared.CaseText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationTest {

    private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");
    private static final RecordedBy DIRECTOR = new RecordedBy(new ActedBy(7, new CaseText("山本 誠"), "こども部長"), NOON);

    @ParameterizedTest
    @CsvSource({
        "UNDECIDED,      DECIDE,  ",
        "UNDECIDED,      PUBLISH, publication-undecided",
        "TO_PUBLISH,     DECIDE,  publication-decided",
        "TO_PUBLISH,     PUBLISH, ",
        "NOT_TO_PUBLISH, DECIDE,  publication-not-to-be",
        "NOT_TO_PUBLISH, PUBLISH, publication-not-to-be",
        "PUBLISHED,      DECIDE,  publication-published",
        "PUBLISHED,      PUBLISH, publication-published"
    })
    void whereItStandsSaysWhatMayBeDone(PublicationStatus status, Act act, String refusal) {
        var publication = at(status);

        assertThat(publication.status()).isEqualTo(status);
        if (refusal == null) {
            assertThat(done(publication, act)).isNotNull();
        } else {
            assertThatThrownBy(() -> done(publication, act))
                    .isInstanceOfSatisfying(PublicationRefusal.class, refused -> assertThat(refused.code())
                            .isEqualTo(refusal));
        }
    }

    @Test
    void everyActMakesAnOpenFormStale() {
        assertThat(List.of(
                        at(PublicationStatus.UNDECIDED),
                        at(PublicationStatus.TO_PUBLISH),
                        at(PublicationStatus.PUBLISHED)))
                .extracting(Publication::version)
                .containsExactly(0, 1, 2);
    }

    @Test
    void inAReopenedCaseItIsDecidedAnewAndWhatWasPublishedBeforeStays() {
        var before = at(PublicationStatus.PUBLISHED);
        var anew = new Publication(List.of(new EarlierPublication(before.decision(), before.published())), null, null);

        assertThat(anew.status()).isEqualTo(PublicationStatus.UNDECIDED);
        assertThat(anew.version()).isEqualTo(before.version());
        assertThat(anew.everPublished()).isTrue();
        assertThat(PublicationView.of(anew).lastPublished()).contains(before.published());
    }

    @Test
    void aChannelNamedTwiceIsOne() {
        var published = at(PublicationStatus.TO_PUBLISH)
                .publish(entry(PublicationChannel.WEBSITE, PublicationChannel.WEBSITE), DIRECTOR);

        assertThat(published.channels()).containsExactly(PublicationChannel.WEBSITE);
        assertThat(published.recordedPost()).isEqualTo("こども部長");
    }

    private enum Act {
        DECIDE,
        PUBLISH
    }

    private static Object done(Publication publication, Act act) {
        return act == Act.DECIDE
                ? decision(publication, PublicationChoice.BATCH)
                : publication.publish(entry(PublicationChannel.BULLETIN), DIRECTOR);
    }

    private static Publication at(PublicationStatus status) {
        var nothingYet = new Publication(List.of(), null, null);
        return switch (status) {
            case UNDECIDED -> nothingYet;
            case TO_PUBLISH -> new Publication(List.of(), decision(nothingYet, PublicationChoice.AT_ONCE), null);
            case NOT_TO_PUBLISH -> new Publication(List.of(), decision(nothingYet, PublicationChoice.NOT), null);
            case PUBLISHED -> new Publication(List.of(), decision(nothingYet, PublicationChoice.BATCH), published());
        };
    }

    private static PublicationDecided decision(Publication publication, PublicationChoice choice) {
        return publication.decide(
                new PublicationDecisionEntry(publication.version(), choice, "影響が大きいため", NOON, null), DIRECTOR);
    }

    private static Published published() {
        return at(PublicationStatus.TO_PUBLISH).publish(entry(PublicationChannel.BULLETIN), DIRECTOR);
    }

    private static PublicationEntry entry(PublicationChannel... channels) {
        return new PublicationEntry(1, LocalDate.of(2026, 11, 24), null, List.of(channels), "紛失がありました。");
    }
}
