package jp.todoke.incident.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever is named in a case is a person: the name is looked for in every text from then on. */
class NameOfPersonTest {

    private static final List<String> OFFICE = List.of("保育課", "みどり野市立わかば保育園", "審議会事務局");

    @ParameterizedTest
    @ValueSource(
            strings = {"山田 花子", "森 亜希", "森亜", "さくら あおい", "ラマチャンドラン・シン", "Kim Lee", "O'Connell Mary", "髙橋　惠", "𠮷野 家康"})
    void namesOfPeopleAreTaken(String name) {
        assertThat(NameOfPerson.fault(name, OFFICE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "・ ・ ・, name-too-short",
        "の, name-too-short",
        "森, name-too-short",
        "・森・, name-too-short",
        "ー ー, name-too-short",
        "𠮷, name-too-short",
        "USB, name-common-word",
        "ＵＳＢ, name-common-word",
        "Ｕ Ｓ Ｂ, name-common-word",
        "から, name-common-word",
        "USBメモリー, name-common-word",
        "カード, name-common-word",
        "園児, name-common-word",
        "保育士, name-common-word",
        "先生, name-common-word",
        "保育課, name-common-word",
        "審議会 事務局, name-common-word",
        "山田2, name-of-letters",
        "山田(花子), name-of-letters",
        "山田.*, name-of-letters"
    })
    void wordsThatAreNoNamesAreRefused(String word, String fault) {
        assertThat(NameOfPerson.fault(word, OFFICE)).contains(fault);
    }

    @Test
    void aNameWithoutLettersThatWasTakenBeforeIsLookedForNowhere() {
        var mask = Mask.of(
                List.of(
                        new MaskedPerson("・ ・ ・", "保育士", "保育士Ａ", true, null),
                        new MaskedPerson("の", "職員", "職員Ａ", true, null)),
                List.of());

        assertThat(mask.apply("棚の上・机の中 ・ ・ ・の順に捜した。")).isEqualTo("棚の上・机の中 ・ ・ ・の順に捜した。");
    }
}
