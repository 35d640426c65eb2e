package jp.todoke.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import jp.todoke.OfficeTest;
import jp.todoke.TrackOffice;
import jp.todoke.identity.organisation.LinePlace;
import jp.todoke.identity.organisation.Lines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** To whom a unit reports is called as its kind of unit calls it: 課長, 所長, 部長. */
@OfficeTest
class WordForTheChiefTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    Lines lines;

    @ParameterizedTest
    @CsvSource({
        "F001, CHIEF, 課長",
        "S-KOREI, CHIEF, 課長",
        "S-SOGO, CHIEF, 所長",
        "D-FUKUSHI, HEAD, 部長",
        "D-FUKUSHI, CHIEF, 副市長"
    })
    void theChiefIsCalledAfterTheUnit(String unit, LinePlace place, String word) {
        assertThat(lines.word(place, unit)).isEqualTo(word);
    }

    @Test
    void theStepSaysToWhomTheUnitReports() throws Exception {
        var office = new TrackOffice(application);
        var incident = office.reportedBy("sogo-kacho");

        var step = office.view("sogo-kacho", incident, "/steps/head-report/S-SOGO");

        assertThat(step.get("label").asString()).isEqualTo("第一報を確認し所長に報告する");
        assertThat(step.get("chief").asString()).isEqualTo("所長");
        assertThat(office.view("sogo-kacho", "/tasks?view=mine&incident=" + incident)
                        .get("items")
                        .findValuesAsString("label"))
                .contains("第一報を確認し所長に報告する");
    }
}
