package jp.todoke.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import jp.todoke.incident.extent.Malice;
import jp.todoke.publication.KnownFacts;
import jp.todoke.publication.PublicationGround;
import org.junit.jupiter.api.Test;

/** The municipality's criteria of publication, with every input. */
class PublicationCriteriaTest {

    private final DmnPublicationCriteria criteria = new DmnPublicationCriteria();

    @Test
    void aDutyAWrongfulPurposeAndTenPersonsEachSpeakForPublishingACaseByItself() {
        for (var persons : Arrays.asList(null, 0, 9, 10, 11, 1200)) {
            for (var malice : Malice.values()) {
                for (var duty : new boolean[] {true, false}) {
                    var expected = new ArrayList<PublicationGround>();
                    if (duty) {
                        expected.add(PublicationGround.DUTY);
                    }
                    if (malice == Malice.YES) {
                        expected.add(PublicationGround.MALICE);
                    }
                    if (persons != null && persons >= 10) {
                        expected.add(PublicationGround.PERSONS);
                    }

                    var facts = new KnownFacts(persons, malice, duty);
                    assertThat(criteria.grounds(facts, 10)).as("%s", facts).containsExactlyElementsOf(expected);
                }
            }
        }
    }
}
