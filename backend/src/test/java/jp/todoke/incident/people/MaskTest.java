package jp.todoke.incident.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import jp.todoke.shared.CaseText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskTest {

    private static final List<String> OFFICE = List.of("みどり野市立山口ひばり保育園", "山口ひばり保育園", "園長", "保育課長", "市長");

    private final Mask mask = Mask.of(
            List.of(
                    person("山田 花子", "保育士", "Ａ", 1),
                    person("鈴木 桃子", "保育士", "Ｂ", 2),
                    person("山口 太郎", "保育士", "Ｃ", 3),
                    person("髙橋 恵子", "看護師", "Ａ", 4),
                    person("林 学", "用務員", "Ａ", 5),
                    person("谷川俊介", "業務責任者", "Ａ", 6),
                    new MaskedPerson("佐藤 和子", "園長", "園長", false, 7L),
                    new MaskedPerson("山田 一郎", "保育課長", "保育課長", false, 8L)),
            OFFICE);

    @ParameterizedTest
    @CsvSource({
        "山田 花子が気付いた, 保育士Ａが気付いた",
        "山田花子さんが気付いた, 保育士Ａが気付いた",
        "山田　花子が, 保育士Ａが",
        "保育士の山田花子が, 保育士Ａが",
        "山田先生と鈴木先生, 保育士Ａと保育士Ｂ",
        "鈴木が見た, 保育士Ｂが見た",
        "保育士鈴木が見た, 保育士Ｂが見た",
        "林さんが鍵を閉めた, 用務員Ａが鍵を閉めた",
        "用務員の林が鍵を閉めた, 用務員Ａが鍵を閉めた",
        "山口保育士さんが, 保育士Ｃが",
        "主任の山口が, 主任の保育士Ｃが",
        "山口主任が, 保育士Ｃ主任が",
        "鈴木氏宅, 保育士Ｂ宅",
        "当日山口さんが, 当日保育士Ｃが",
        "鈴木及び山口が, 保育士Ｂ及び保育士Ｃが",
        "山田花子一人で, 保育士Ａ一人で",
        "山田花子代理, 保育士Ａ代理",
        "鈴木・山口の両名, 保育士Ｂ・保育士Ｃの両名",
        "鈴木発見。, 保育士Ｂ発見。",
        "鈴木発見後, 保育士Ｂ発見後",
        "鈴木（休暇中）, 保育士Ｂ（休暇中）",
        "鈴木２名, 保育士Ｂ２名",
        "花子先生が, 保育士Ａが",
        "谷川さんが, 業務責任者Ａが",
        "山口ひばり保育園鈴木が, 山口ひばり保育園保育士Ｂが",
        "隣の園鈴木先生が, 隣の園保育士Ｂが",
        "谷川 俊介, 谷川 俊介"
    })
    void whoeverIsNamedIsMaskedHoweverWritten(String typed, String written) {
        assertThat(mask.apply(typed)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"高橋恵子が捜索", "髙橋恵子が捜索", "髙橋󠄀恵子が捜索", "高\u200B橋　恵子が捜索", "看護師の高橋が捜索", "高𣘺恵子が捜索"})
    void variantFormsAreOneName(String typed) {
        assertThat(mask.apply(typed)).isEqualTo("看護師Ａが捜索");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "山口県警へ遺失届を提出",
                "山口市の公園",
                "山口駅前",
                "山口小学校の校庭",
                "山口こども園",
                "ＪＲ山口駅",
                "山口２丁目",
                "山口番外地",
                "(株)山口に依頼",
                "山口（株）に依頼",
                "㈱山口",
                "株式会社 山口",
                "山口システムズ",
                "山口ひばり保育園から",
                "ひがし山口の店",
                "大山口の駅",
                "山口記念病院",
                "山口宅配便",
                "山口児童館",
                "山口市長が",
                "山口様式第1号",
                "高橋建設の倉庫",
                "小林さんが",
                "長谷川さんが",
                "谷川を渡る",
                "山田中学校",
                "山田町の公園",
                "林の中を捜した",
                "用務員の林道整備",
                "森林組合",
                "田中先生が",
                "園長が報告した",
                "鈴木屋で買った",
                "山田花子代さん",
                "林学一が",
                "恵子が",
                "中村花子先生",
                "中村 花子先生",
                "山口和子先生",
                "",
                "保育士Ａ又は保育士Ｂ",
                "保育士Ａさんと看護師Ａ"
            })
    void placesUnitsWordsAndStrangersStayAsTheyAre(String text) {
        assertThat(mask.apply(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "園長の佐藤が, 園長が",
        "佐藤園長に, 園長に",
        "佐藤和子, 園長",
        "保育課長の山田へ, 保育課長へ",
        "山田課長へ, 保育課長へ",
        "課長の山田一郎へ, 保育課長へ",
        "山田一郎へ, 保育課長へ"
    })
    void whoeverIsOnlyAtWorkInAUnitIsWrittenByThePost(String typed, String written) {
        assertThat(mask.apply(typed)).isEqualTo(written);
    }

    @Test
    void twoPeopleOfOneNameAreToldApartByTheAccountAndNeverByAWrongLetter() {
        var two = Mask.of(
                List.of(person("山田 花子", "保育士", "Ａ", 1), person("山田 花子", "保育士", "Ｂ", 2), person("山田 葵", "看護師", "Ａ", 3)),
                OFFICE);

        assertThat(two.apply("山田花子が見た")).isEqualTo("保育士Ａ又は保育士Ｂが見た");
        assertThat(two.apply("山田さんが見た")).isEqualTo("保育士Ａ、保育士Ｂ又は看護師Ａが見た");
        assertThat(two.apply("山田看護師が見た")).isEqualTo("看護師Ａが見た");
        assertThat(two.apply(CaseText.name("山田 花子", 2))).isEqualTo("保育士Ｂ");
        assertThat(two.apply(CaseText.name("山田 花子", 9))).isEqualTo("山田 花子");
    }

    @Test
    void maskingTwiceIsMaskingOnceAndNoNameIsLeft() {
        var random = new Random(20261128);
        var pieces = List.of(
                "山田",
                "花子",
                "山田 花子",
                "鈴木桃子",
                "鈴木",
                "山口",
                "太郎",
                "高橋",
                "髙橋恵子",
                "林",
                "谷川俊介",
                "谷川",
                "佐藤",
                "和子",
                "佐藤和子",
                "保育士",
                "用務員",
                "園長",
                "先生",
                "さん",
                "氏",
                "の",
                "が",
                "と",
                " ",
                "、",
                "・",
                "県警",
                "町",
                "市",
                "小学校",
                "発見",
                "後",
                "当日",
                "大",
                "長",
                "株式会社",
                "(株)",
                "こども園",
                "２丁目",
                "Ａ",
                "保育士Ａ",
                "又は",
                "保育課長",
                "山口ひばり保育園",
                "\u200B",
                "\n");
        for (int n = 0; n < 20_000; n++) {
            var typed = random.ints(1 + random.nextInt(9), 0, pieces.size())
                    .mapToObj(pieces::get)
                    .collect(Collectors.joining());
            var once = mask.apply(typed);

            assertThat(mask.apply(once)).as(typed).isEqualTo(once);
            assertThat(once.replaceAll("[\\s・\u200B]", "")).as(typed).doesNotContain("鈴木桃子", "髙橋恵子", "高橋恵子", "佐藤和子");
            assertThat(once).as(typed).doesNotContainPattern("(^|[がと、])(山口さん|鈴木先生)");
        }
    }

    @Test
    void lettersGoOnAfterTheAlphabet() {
        assertThat(List.of(Letters.of(0), Letters.of(25), Letters.of(26))).containsExactly("Ａ", "Ｚ", "ＡＡ");
    }

    private static MaskedPerson person(String name, String kind, String letter, long account) {
        return new MaskedPerson(name, kind, kind + letter, true, account);
    }
}
