package jp.todoke.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.RecordedBy;
import jp.todoke.incident.extent.Malice;
import jp.todoke.publication.PublicationView.EarlierDecision;
import jp.todoke.publication.PublicationView.PublicationDecided;
import jp.todoke.publication.PublicationView.Published;
import jp.todoke.shared.CaseText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationTest {

    private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");
    private static final KnownFacts FEW = new KnownFacts(46, Malice.NO, false);
    private static final RecordedBy DIRECTOR = new RecordedBy(new ActedBy(7, new CaseText("山本 誠"), "こども部長"), NOON);

    @ParameterizedTest
    @CsvSource({
        "UNDECIDED,      DECIDE,  ",
        "UNDECIDED,      REVISE,  publication-undecided",
        "UNDECIDED,      PUBLISH, publication-undecided",
        "UNDECIDED,      FOLLOW,  publication-nothing-to-follow",
        "TO_PUBLISH,     DECIDE,  publication-decided",
        "TO_PUBLISH,     REVISE,  ",
        "TO_PUBLISH,     PUBLISH, ",
        "TO_PUBLISH,     FOLLOW,  publication-nothing-to-follow",
        "NOT_TO_PUBLISH, DECIDE,  publication-not-to-be",
        "NOT_TO_PUBLISH, REVISE,  ",
        "NOT_TO_PUBLISH, PUBLISH, publication-not-to-be",
        "NOT_TO_PUBLISH, FOLLOW,  publication-nothing-to-follow",
        "PUBLISHED,      DECIDE,  publication-published",
        "PUBLISHED,      REVISE,  publication-published",
        "PUBLISHED,      PUBLISH, publication-published",
        "PUBLISHED,      FOLLOW,  "
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
        var anew = new Publication(
                List.of(new EarlierDecision(before.decision(), before.published())), null, null, List.of());

        assertThat(anew.status()).isEqualTo(PublicationStatus.UNDECIDED);
        assertThat(anew.version()).isEqualTo(before.version());
        assertThat(anew.everPublished()).isTrue();
        assertThat(PublicationView.of(anew, FEW, List.of(), 10, true).lastPublished())
                .contains(before.published().get(0));
    }

    @Test
    void aChannelNamedTwiceIsOne() {
        var published = at(PublicationStatus.TO_PUBLISH)
                .publish(entry(PublicationChannel.WEBSITE, PublicationChannel.WEBSITE), false, DIRECTOR);

        assertThat(published.channels()).containsExactly(PublicationChannel.WEBSITE);
        assertThat(published.recordedPost()).isEqualTo("こども部長");
    }

    @Test
    void theReasonToPublishBeforeThePersonsAreToldIsKeptOnlyWhereTheyWereNot() {
        var entry = entry(PublicationChannel.WEBSITE);

        assertThat(at(PublicationStatus.TO_PUBLISH)
                        .publish(entry, false, DIRECTOR)
                        .beforeToldReason())
                .isEqualTo(new CaseText("連絡を求めるため。"));
        assertThat(at(PublicationStatus.TO_PUBLISH)
                        .publish(entry, true, DIRECTOR)
                        .beforeToldReason())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"NOT,     false, true", "BATCH,   false, true", "BATCH,   true,  false", "AT_ONCE, false, false"})
    void whatIsLearntLaterIsWeighedUntilItIsPublishedUnlessAllIsPublishedAtOnceAnyway(
            PublicationChoice choice, boolean published, boolean weighed) {
        var decision = decision(new Publication(List.of(), null, null, List.of()), choice);
        var publication = new Publication(List.of(), decision, FEW, published ? List.of(published()) : List.of());

        var many = new KnownFacts(1200, Malice.NO, false);
        assertThat(publication.newlyKnown(many, List.of(PublicationGround.PERSONS)))
                .hasSize(weighed ? 1 : 0);
        assertThat(publication.newlyKnown(many, List.of())).isEmpty();
        assertThat(publication.newlyKnown(FEW, List.of(PublicationGround.PERSONS)))
                .isEmpty();
    }

    @Test
    void aDecisionOfWhichNoFactsWereKeptIsComparedWithNothing() {
        var publication =
                new Publication(List.of(), at(PublicationStatus.NOT_TO_PUBLISH).decision(), null, List.of());

        assertThat(publication.newlyKnown(new KnownFacts(1200, Malice.YES, true), List.of(PublicationGround.values())))
                .isEmpty();
    }

    private enum Act {
        DECIDE,
        REVISE,
        PUBLISH,
        FOLLOW
    }

    private static Object done(Publication publication, Act act) {
        return switch (act) {
            case DECIDE -> decision(publication, PublicationChoice.BATCH);
            case REVISE ->
                publication.revise(
                        new PublicationRevisionEntry(publication.version(), PublicationChoice.BATCH, "報道されたため", NOON),
                        10,
                        DIRECTOR);
            case PUBLISH -> publication.publish(entry(PublicationChannel.BULLETIN), false, DIRECTOR);
            case FOLLOW ->
                publication.publishFurther(
                        new FurtherPublicationEntry(
                                publication.version(),
                                FurtherKind.FOLLOW_UP,
                                LocalDate.of(2026, 11, 24),
                                null,
                                List.of(PublicationChannel.BULLETIN),
                                "続報",
                                null,
                                null),
                        DIRECTOR);
        };
    }

    private static Publication at(PublicationStatus status) {
        var nothingYet = new Publication(List.of(), null, null, List.of());
        return switch (status) {
            case UNDECIDED -> nothingYet;
            case TO_PUBLISH -> decided(decision(nothingYet, PublicationChoice.AT_ONCE));
            case NOT_TO_PUBLISH -> decided(decision(nothingYet, PublicationChoice.NOT));
            case PUBLISHED ->
                new Publication(List.of(), decision(nothingYet, PublicationChoice.BATCH), FEW, List.of(published()));
        };
    }

    private static Publication decided(PublicationDecided decision) {
        return new Publication(List.of(), decision, FEW, List.of());
    }

    private static PublicationDecided decision(Publication publication, PublicationChoice choice) {
        return publication.decide(
                new PublicationDecisionEntry(publication.version(), choice, "影響が大きいため", NOON, null), 10, DIRECTOR);
    }

    private static Published published() {
        return at(PublicationStatus.TO_PUBLISH).publish(entry(PublicationChannel.BULLETIN), false, DIRECTOR);
    }

    private static PublicationEntry entry(PublicationChannel... channels) {
        return new PublicationEntry(
                1, LocalDate.of(2026, 11, 24), null, List.of(channels), "紛失がありました。", "連絡を求めるため。", null, null);
    }
}
