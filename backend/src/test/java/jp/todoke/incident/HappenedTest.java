package jp.todoke.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import jp.todoke.CommittedFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What happened to what, in sentences that an office would sign: every kind with every medium, with none and with
 * several, stands in {@code text/happened.txt} for people to read.
 */
class HappenedTest {

    private static final List<List<MediumKind>> SEVERAL = List.of(
            List.of(),
            List.of(MediumKind.SD_CARD, MediumKind.SD_CARD),
            List.of(MediumKind.SD_CARD, MediumKind.PAPER),
            List.of(MediumKind.PC, MediumKind.USB, MediumKind.PAPER),
            List.of(MediumKind.PAPER, MediumKind.OTHER));

    @Test
    void theSentencesAreThoseThatPeopleHaveReadAndApproved() throws IOException {
        CommittedFile.mustEqual("backend/src/test/resources/text/happened.txt", String.join("\n", lines()));
    }

    @Test
    void noSentenceSaysAWordTwiceOrWhatNobodyWouldSay() {
        assertThat(lines())
                .noneMatch(line -> line.contains("個人情報が記録された個人情報")
                        || line.contains("に記録された個人情報内")
                        || line.contains("パソコンの不正アクセス")
                        || line.contains("ＳＤカードの誤送信")
                        || line.contains("の事故")
                        || line.contains("null"));
    }

    @Test
    void whatAKindIsThatHasNoWordOfItsOwnIsSaidInBrackets() {
        var wet = new Happened(IncidentKind.OTHER, "書庫が水にぬれて、読めなくなった。", List.of(MediumKind.PAPER));

        assertThat(wet.briefly()).isEqualTo("書類に係る事故（書庫が水にぬれて、読めなくなった）");
        assertThat(wet.inFull()).isEqualTo("個人情報が記録された書類に係る事故（書庫が水にぬれて、読めなくなった）");
        assertThat(new Happened(IncidentKind.OTHER, null, List.of(MediumKind.PAPER)).briefly())
                .isEqualTo("書類に係る事故");
    }

    private static List<String> lines() {
        var lines = new ArrayList<String>();
        for (var kind : IncidentKind.values()) {
            lines.add("■ " + kind + " " + kind.label());
            lines.add("　題名　　　○○保育園における" + Happened.toInformation(kind).briefly() + "について");
            lines.add("　１の見出し " + Happened.toInformation(kind).countedHeading());
            for (var medium : MediumKind.values()) {
                lines.addAll(sentences(medium.name(), kind, null, List.of(medium)));
            }
            for (var media : SEVERAL) {
                lines.addAll(sentences(media.toString(), kind, null, media));
            }
            if (kind == IncidentKind.OTHER) {
                lines.addAll(sentences("PAPER, 詳細あり", kind, "水にぬれて読めない。", List.of(MediumKind.PAPER)));
            }
            lines.add("");
        }
        return lines;
    }

    private static List<String> sentences(
            String media, IncidentKind kind, @Nullable String words, List<MediumKind> things) {
        var happened = new Happened(kind, words, things);
        return List.of(
                "　" + media,
                "　　件名　○○保育園　" + happened.briefly(),
                "　　前文　○○保育園において、" + happened.inFull() + "が判明した。",
                "　　３　　" + happened.usageHeading());
    }
}
