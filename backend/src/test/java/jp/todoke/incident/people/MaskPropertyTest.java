package jp.todoke.incident.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import org.junit.jupiter.api.Test;

/** Sentences made of names that are places, units and words, too, and of those places, units and words. */
class MaskPropertyTest {

    private static final int SENTENCES = 10_000;

    private static final List<String> OFFICE = List.of(
            "みどり野市",
            "みどり野市立東町保育園",
            "東町保育園",
            "南町児童館",
            "保育課",
            "林務課",
            "金融課",
            "大和出張所",
            "園長",
            "保育課長",
            "業務責任者",
            "社会福祉法人星の会",
            "北原訪問看護ステーション",
            "泉町小学校",
            "高齢社会対策課");

    /** Family and given name, what the person is called, and what is written. */
    private record Person(String family, String given, String kind, String masked) {}

    private static final List<Person> PEOPLE = List.of(
            new Person("千葉", "恵", "保育士", "保育士Ａ"),
            new Person("山口", "太郎", "保育士", "保育士Ｂ"),
            new Person("大和", "花子", "調理員", "調理員Ａ"),
            new Person("森", "亜希", "用務員", "用務員Ａ"),
            new Person("林", "学", "用務員", "用務員Ｂ"),
            new Person("原", "因幡", "職員", "職員Ａ"),
            new Person("東", "京子", "業務責任者", "業務責任者Ａ"),
            new Person("中", "央", "業務責任者", "業務責任者Ｂ"),
            new Person("北", "千里", "看護師", "看護師Ａ"),
            new Person("金", "庫美", "看護師", "看護師Ｂ"),
            new Person("南", "美香", "派遣職員", "派遣職員Ａ"),
            new Person("西", "口子", "派遣職員", "派遣職員Ｂ"),
            new Person("高", "齢子", "保護者", "保護者Ａ"),
            new Person("今", "日子", "保護者", "保護者Ｂ"),
            new Person("平", "日香", "保護者", "保護者Ｃ"),
            new Person("関", "係子", "利用者", "利用者Ａ"),
            new Person("上", "司", "利用者", "利用者Ｂ"),
            new Person("泉", "町子", "住民", "住民Ａ"),
            new Person("星", "空", "住民", "住民Ｂ"),
            new Person("佐々木", "学", "職員", "職員Ｂ"),
            new Person("小野", "寺子", "職員", "職員Ｃ"),
            new Person("髙橋", "恵子", "職員", "職員Ｄ"));

    /** Words in which a name stands as letters only. */
    private static final List<String> WORDS = List.of(
            "千葉県警察",
            "千葉県",
            "千葉市役所",
            "千葉駅",
            "山口県警",
            "山口銀行",
            "大和市",
            "大和出張所",
            "大和川",
            "森林組合",
            "森林公園",
            "森永商店",
            "林務課",
            "林道",
            "原因",
            "原本",
            "原付",
            "東町保育園",
            "東京都",
            "東京駅",
            "中央図書館",
            "中学校",
            "書庫の中",
            "中間報告",
            "北原訪問看護ステーション",
            "北海道",
            "金庫",
            "金融課",
            "金曜日",
            "南町児童館",
            "南口",
            "西口",
            "西町",
            "高齢社会対策課",
            "高校",
            "今日",
            "今後",
            "平日",
            "平成24年",
            "関係者",
            "関係機関",
            "上司",
            "机の上",
            "以上",
            "泉町小学校",
            "泉佐野市",
            "社会福祉法人星の会",
            "流れ星",
            "佐々木学園",
            "小野寺院",
            "高橋建設",
            "保育士Ａ",
            "小林",
            "長谷川",
            "東京子供会",
            "大和田町",
            "中村",
            "南北",
            "全員",
            "昨日",
            "ＵＳＢメモリ",
            "２歳児用ＳＤカード",
            "12名",
            "翌朝");

    private static final List<String> CALLED = List.of("さん", "氏", "様", "先生", "さま");
    private static final List<String> AFTER = List.of("が", "は", "に", "を", "と", "へ", "から", "の机で", "、", "も");
    private static final List<String> REST = List.of("確認した。", "捜した。", "連絡した。", "届け出た。\n", "見付からなかった。", "報告した。", "");

    private final Mask mask = Mask.of(
            PEOPLE.stream()
                    .map(person -> new MaskedPerson(
                            person.family + " " + person.given, person.kind, person.masked, true, null))
                    .toList(),
            OFFICE);

    @Test
    void noRegisteredNameIsLeftNoOtherWordIsChangedAndTwiceIsOnce() {
        var random = new Random(20261129);
        for (int number = 0; number < SENTENCES; number++) {
            var typed = new StringBuilder();
            var expected = new StringBuilder();
            int parts = 1 + random.nextInt(4);
            for (int part = 0; part < parts; part++) {
                if (random.nextInt(3) > 0) {
                    var person = one(random, PEOPLE);
                    typed.append(mention(random, person));
                    expected.append(person.masked);
                } else {
                    var word = one(random, WORDS);
                    typed.append(word);
                    expected.append(word);
                }
                var after = one(random, AFTER);
                var rest = random.nextBoolean() ? one(random, REST) : "";
                typed.append(after).append(rest);
                expected.append(after).append(rest);
            }

            var once = mask.apply(typed.toString());

            assertThat(once).as(typed.toString()).isEqualTo(expected.toString());
            assertThat(mask.apply(once)).as(typed.toString()).isEqualTo(once);
        }
    }

    @Test
    void whatWasDecidedHoldsForTheMaskedTextToo() {
        var random = new Random(20261130);
        var people = List.of(
                new MaskedPerson("千葉 恵", "保育士", "保育士Ａ", true, null),
                new MaskedPerson("佐藤 和子", "園長", "園長", false, 7L),
                new MaskedPerson("松本 大輔", "税務課長", "税務課長", false, true, 8L));
        var parts =
                List.of("千葉", "千葉さん", "千葉県警", "佐藤園長", "松本", "松本さん", "内田さん", "園長", "保育士Ａ", "昨日", "書庫", "千葉恵（ちば めぐみ）");
        var between = List.of("が", "へ", "と", "、", "。", "に見た");
        for (int number = 0; number < 2_000; number++) {
            var typed = random.ints(1 + random.nextInt(9), 0, parts.size())
                    .mapToObj(part -> parts.get(part) + one(random, between))
                    .collect(Collectors.joining());
            var decisions = Mask.of(people, OFFICE).read(typed).spots().stream()
                    .map(spot -> decision(spot, random.nextBoolean() ? MaskChoice.MASK : MaskChoice.LEAVE))
                    .toList();
            var decided = Mask.of(people, OFFICE, decisions);
            var once = decided.apply(typed);

            assertThat(decided.apply(once)).as(typed).isEqualTo(once);
        }
    }

    @Test
    void whatIsTypedIsAskedAboutAsLongAsItNamesSomebodyAndOnceDecidedIsAskedNoMoreAndChangesNoMore() {
        var random = new Random(20261201);
        var people = PEOPLE.stream()
                .map(person ->
                        new MaskedPerson(person.family + " " + person.given, person.kind, person.masked, true, null))
                .toList();
        for (int number = 0; number < 2_000; number++) {
            var typed = new StringBuilder();
            boolean named = false;
            for (int part = 0; part < 1 + number % 4; part++) {
                boolean person = random.nextBoolean();
                named |= person;
                typed.append(person ? mention(random, one(random, PEOPLE)) : one(random, WORDS))
                        .append(one(random, AFTER))
                        .append(one(random, REST));
            }
            var text = typed.toString();
            var places = mask.readTyped(text).undecided();
            assertThat(places.isEmpty() && named).as(text).isFalse();

            var decided = Mask.of(
                    people,
                    OFFICE,
                    places.stream()
                            .map(place -> decision(place, random.nextBoolean() ? MaskChoice.MASK : MaskChoice.LEAVE))
                            .toList());
            var recorded = decided.readTyped(text);
            var again = decided.readTyped(recorded.text());

            assertThat(recorded.undecided()).as(text).isEmpty();
            assertThat(again.undecided()).as(recorded.text()).isEmpty();
            assertThat(again.text()).as(text).isEqualTo(recorded.text());
        }
    }

    @Test
    void ofWhatIsTypedNoRegisteredNameIsLeftWhenEverythingIsMasked() {
        var random = new Random(20261202);
        var people = PEOPLE.stream()
                .map(person ->
                        new MaskedPerson(person.family + " " + person.given, person.kind, person.masked, true, null))
                .toList();
        for (int number = 0; number < 2_000; number++) {
            var person = one(random, PEOPLE);
            var text = mention(random, person) + one(random, AFTER) + one(random, REST);
            var decisions = mask.readTyped(text).undecided().stream()
                    .map(place -> decision(place, MaskChoice.MASK))
                    .toList();

            assertThat(Mask.of(people, OFFICE, decisions).readTyped(text).text())
                    .as(text)
                    .startsWith(person.masked);
        }
    }

    private static MaskDecision decision(NameSpot place, MaskChoice choice) {
        return new MaskDecision(
                place.key(),
                place.words(),
                choice,
                choice == MaskChoice.MASK && place.masked() == null ? "関係者Ａ" : null,
                new ActedBy(1, new CaseText("加藤 由美"), "情報公開課主査"),
                Instant.EPOCH);
    }

    /** A way to write a person of which nobody doubts that it is one. */
    private static String mention(Random random, Person person) {
        var family = person.family;
        return switch (random.nextInt(8)) {
            case 0 -> family + " " + person.given;
            case 1 -> family + "　" + person.given + one(random, CALLED);
            case 2 -> family + person.given + one(random, CALLED);
            case 3 -> person.kind + "の" + family + person.given;
            case 4 -> person.kind + "の" + family;
            case 5 -> family + person.kind;
            default -> family + one(random, CALLED);
        };
    }

    private static <T> T one(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    @Test
    void whateverIsLeftOfANameIsShown() {
        Stream.of("大和へ向かった。", "昨夜千葉へ向かった。", "林学を学んだ。", "先週千葉恵が見た。", "東山口を見た。", "太郎が見た。")
                .forEach(text -> assertThat(mask.read(text).spots()).as(text).hasSize(1));
    }
}
