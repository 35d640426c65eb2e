package jp.todoke.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.todoke.process.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of what takes two people says something of every step and every act, and says it of each tie. */
class TwoPersonRuleTest {

    private static final String TABLE =
            """
            pair                              same deputy behalf account party over
            RECEIPT_OF_THE_HEADS_REPORT       no   no     no     no      no    no
            ACCEPTANCE_OF_THE_WRITTEN_REPORT  no   no     no     no      no    no
            AGREEMENT_TO_THE_END_OF_SEARCH    no   no     no     no      no    no
            CONFIRMATION_OF_THE_END_AGREED    no   no     no     no      no    no
            CONFIRMATION_OF_THE_END_ASKED     no   no     no     no      no    no
            CONFIRMATION_OF_NO_DUTY           no   no     no     no      no    no
            CONFIRMATION_THAT_ALL_ARE_TOLD    no   no     no     no      no    no
            APPROVAL_OF_THE_PLAN              no   no     no     no      no    no
            VERIFICATION_OF_A_MEASURE         no   no     no     no      no    no
            APPROVAL_OF_A_SUCCESSOR           no   no     no     no      no    no
            CONFIRMATION_OF_THE_PAPER         no   no     no     no      no    no
            CLOSING_OF_THE_CASE               no   no     no     no      no    no
            REPORT_OF_THE_HEAD                may  may    may    may     no    may
            WAIVER                            no   no     may    no      no    may
            BASIS                             no   no     may    no      no    may
            WITHDRAWAL                        no   no     may    no      no    may
            EARLY_END                         no   no     may    no      no    may
            ADDRESSEE                         no   no     may    no      no    may
            PUBLICATION_TEXT                  no   no     may    no      no    may
            RULE                              no   no     may    no      may   may
            DUTY_TABLE                        no   no     may    no      may   may
            APPOINTMENT                       no   no     may    no      no    may""";

    @Test
    void theTableSaysWhoMayDoTheSecondActOfEachPair() {
        assertThat(Arrays.stream(TwoPersonRule.values())
                        .map(TwoPersonRuleTest::row)
                        .collect(Collectors.joining("\n")))
                .isEqualTo(TABLE.lines()
                        .skip(1)
                        .map(line -> line.replaceAll(" +", " "))
                        .collect(Collectors.joining("\n")));
    }

    private static String row(TwoPersonRule pair) {
        return pair + " "
                + Stream.of(TieToFirstAct.values())
                        .map(tie -> pair.refuses(tie) ? "no" : "may")
                        .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void everyStepIsAnActOfTheTable(Step step) {
        assertThat(Act.of(step)).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void everyActLooksAtAnotherOneOrIsSaidToBeDoneAlone(Act act) {
        assertThat(TwoPersonRule.lookingAs(act).isEmpty())
                .as("%s looks at nothing", act)
                .isEqualTo(TwoPersonRule.ALONE.contains(act));
    }
}
