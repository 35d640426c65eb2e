package jp.todoke.precedent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.MediumKind;
import jp.todoke.shared.IncidentId;

/**
 * Makes cases as people tell them, and the same cases told once more in other words. Its tables of words are known to
 * no class of the product. What happened, with what, in which kind of place, at which occasion and why are the same in
 * a repeat, which is told in another order, politeness and spelling, with other numbers, at another unit and with other
 * asides; its phrases are those that another person happens to choose, or every one is another.
 */
final class ToldInOtherWords {

    /** A case, and the same told again of another unit. */
    record Pair(ToldCase first, ToldCase again) {}

    private record Scene(IncidentKind kind, MediumKind medium, List<String> tellings) {}

    private record Place(List<String> units, List<String> objects) {}

    /** 〈物〉 is what was concerned, 〈数〉 how many. */
    private static final List<Scene> SCENES = List.of(
            new Scene(
                    IncidentKind.LOSS,
                    MediumKind.PAPER,
                    List.of("〈物〉を紛失した。", "〈物〉がどこにも見当たりません。", "〈物〉をなくしてしまった。", "保管していたはずの〈物〉が所在不明になっています。")),
            new Scene(
                    IncidentKind.LOSS,
                    MediumKind.USB,
                    List.of(
                            "〈物〉を入れたＵＳＢメモリを紛失しました。",
                            "〈物〉のデータの入った記憶媒体が見つからない。",
                            "〈物〉を保存したフラッシュメモリをどこかで落としたようだ。",
                            "〈物〉の入るUSBを失くしています。")),
            new Scene(
                    IncidentKind.LOSS,
                    MediumKind.SD_CARD,
                    List.of(
                            "〈物〉を記録したＳＤカードが１枚足りない。",
                            "デジカメのカード（〈物〉入り）の所在が分からなくなりました。",
                            "〈物〉のメモリーカードを紛失した。",
                            "〈物〉を撮ったSDがなくなっている。")),
            new Scene(
                    IncidentKind.MISSENT_EMAIL,
                    MediumKind.EMAIL,
                    List.of(
                            "〈物〉を添付したメールを別の相手に誤送信した。",
                            "違う宛先に〈物〉をメールで送ってしまいました。",
                            "〈物〉を付けた電子メールが無関係の方へ届いている。",
                            "アドレスを取り違え、〈物〉を第三者に送信しました。")),
            new Scene(
                    IncidentKind.MISDELIVERED_POST,
                    MediumKind.PAPER,
                    List.of("〈物〉を別人に郵送した。", "他の世帯の〈物〉を封筒に入れて発送してしまいました。", "〈物〉が違うお宅に届いたと連絡があった。", "〈物〉の誤送付が判明しました。")),
            new Scene(
                    IncidentKind.MISISSUED,
                    MediumKind.PAPER,
                    List.of("別の人の〈物〉を手渡した。", "〈物〉を取り違えてお渡ししてしまいました。", "〈物〉を誤って他人に交付した。", "来た方に、違う方の〈物〉を持ち帰らせてしまった。")),
            new Scene(
                    IncidentKind.MISPUBLICATION,
                    MediumKind.OTHER,
                    List.of(
                            "〈物〉をホームページに載せてしまった。",
                            "本来伏せるべき〈物〉が市のサイトで閲覧できる状態でした。",
                            "〈物〉を誤って公開していた。",
                            "ウェブ上に〈物〉が出ていました。")),
            new Scene(
                    IncidentKind.THEFT,
                    MediumKind.PC,
                    List.of(
                            "〈物〉の入ったノートパソコンが盗まれた。",
                            "車上荒らしに遭い、〈物〉を保存した端末を持ち去られました。",
                            "〈物〉のあるPCの盗難。",
                            "何者かに〈物〉入りのパソコンを盗られた。")),
            new Scene(
                    IncidentKind.MISDISPOSAL,
                    MediumKind.PAPER,
                    List.of("〈物〉を誤って廃棄した。", "保存すべき〈物〉をシュレッダーにかけてしまいました。", "〈物〉を古紙と一緒に出してしまった。", "〈物〉を捨てていたことが分かりました。")),
            new Scene(
                    IncidentKind.UNAUTHORIZED_VIEW,
                    MediumKind.PC,
                    List.of(
                            "業務と関係なく〈物〉を端末でのぞき見ていた。",
                            "職員が私的に〈物〉を検索していたことが判明しました。",
                            "〈物〉の目的外の閲覧があった。",
                            "用もないのに〈物〉を見ていた者がいます。")));

    private static final List<Place> PLACES = List.of(
            new Place(
                    List.of("市立こぐま保育園", "市立いちょう保育園", "市立つばさ保育園", "市立みなみ保育園"),
                    List.of(
                            "園児の写真|子どもの顔写真|児童を写した画像|クラスの子のスナップ",
                            "連絡帳|園と家庭のやり取りのノート|お便り帳|毎日の連絡ノート",
                            "緊急連絡先の一覧|保護者の電話番号表|非常時の連絡網|家庭の連絡先をまとめた紙",
                            "健康調査票|子供の体調やアレルギーを書いた紙|既往歴の用紙|食物アレルギーの届け")),
            new Place(
                    List.of("市立北小学校", "市立朝日小学校", "市立川辺小学校", "市立緑台小学校"),
                    List.of(
                            "通知表|成績のつづり|学期末の評価の書類|あゆみ",
                            "児童名簿|クラス全員の氏名一覧|学級の名前と住所の表|在籍者リスト",
                            "家庭環境調査票|家族構成を書いた用紙|家の状況のアンケート|保護者の勤務先などの調べ",
                            "テストの答案|採点済みの解答用紙|単元テスト|試験の用紙")),
            new Place(
                    List.of("市立中央図書館", "市立西図書館", "市立山手図書館"),
                    List.of(
                            "利用者カードの申込書|貸出カードの申請用紙|図書カードの登録票|新規登録の紙",
                            "予約者の一覧|取り置きを待つ人の名簿|リクエストした方の表|本を頼んだ人のリスト",
                            "督促はがき|返却のお願いの葉書|延滞の知らせ|返していない人への便り")),
            new Place(
                    List.of("市民課", "税務課", "国保年金課", "介護保険課"),
                    List.of(
                            "住民票の写し|世帯全員の証明|住民の証明書|本籍入りの写し",
                            "納税通知書|税金の納付のお知らせ|課税の明細|市県民税の書類",
                            "保険証|被保険者の証|資格の確認書|医療を受けるための証",
                            "要介護認定の調査票|介護の訪問調査の記録|認定のための聞き取り票|介護度の判定資料")),
            new Place(
                    List.of("市立東児童館", "市立さくら児童館", "市立若葉児童館"),
                    List.of(
                            "入館者の名簿|遊びに来た子の記録簿|来館の受付簿|利用した子の一覧",
                            "行事の参加申込書|イベントの申し込み用紙|催しの申込票|教室の応募用紙",
                            "けがの記録|負傷したときの報告の紙|手当てした子のメモ|事故の控え")),
            new Place(
                    List.of("中部保健センター", "南保健センター", "北部保健センター"),
                    List.of(
                            "乳児健診の問診票|赤ちゃんの健康診査の用紙|四か月児の診査の記入票|母子の健診カード",
                            "予防接種の予診票|ワクチンの問診の紙|接種前の記入用紙|注射の説明と同意の票",
                            "特定健診の結果|メタボ健診の成績|検査値の通知|血液検査の報告")));

    private static final List<String> OCCASIONS = List.of(
            "遠足の引率中|園外に出かけた日|校外での活動のとき|バスで出かけた行き先",
            "家庭を訪問した帰り|自宅へ伺った後|お宅を回っていた途中|訪ねた先からの戻り",
            "年度末の書庫の整理|三月の片付け|古いものを整える作業|年に一度の棚卸し",
            "窓口が混み合っていた時間|来庁者が多い昼どき|行列ができていたとき|受付が立て込む中",
            "人事異動の引継ぎ|担当が替わった際|前任者から受け取ったとき|四月の交代",
            "残業して仕上げた夜|時間外の作業|遅くまで残った日|夜間に急いだ処理",
            "事務室の引っ越し|席替え|執務場所の移転|机を動かした日",
            "研修の資料作り|講習に使う準備|勉強会の用意|講座の下ごしらえ",
            "システムの入替え|新しい機器への切替え|ソフトの更新|端末の更改",
            "自宅で作業するための持ち帰り|家で続きをしようとした|帰宅後に仕上げるつもりだった|退庁時に持って出た",
            "発表会の準備|舞台の催しの支度|お披露目の行事の前|演目の練習の頃",
            "一斉の発送作業|大量に送る日|まとめて封入する作業|何百通も出した日");

    private static final List<String> CAUSES = List.of(
            "二人での確認をしていなかった|ダブルチェックを省いた|もう一人が見る手順を飛ばした|複数の目で見ていない",
            "持ち出しの記録をつけていなかった|外へ出す際の台帳がない|貸出簿に書かなかった|誰が持って出たか残していない",
            "鍵のかからない棚に置いていた|施錠せずに保管していた|キャビネットが開いたままだった|錠のない引き出しに入れていた",
            "机の上に置いたまま離席した|卓上に出しっぱなしで席を立った|しまわずにその場を離れた|デスクに広げて退室した",
            "宛名と中身を照らし合わせなかった|送り先と内容の突き合わせを怠った|封入の際の照合がなかった|相手と書いてあるものが合うか見ていない",
            "手順書が古いままだった|マニュアルが更新されていない|決まりが今のやり方に合っていなかった|業務の流れを書いたものが直されていない",
            "担当者ひとりに任せきりだった|一人で抱えていた|ほかの職員が関わらない仕組みだった|属人化していた",
            "似た名前の人と混同した|同姓の方と間違えた|よく似た氏名を取り違えた|名字が同じ別の人と思い込んだ",
            "暗号化していなかった|パスワードをかけていない|保護の設定がなかった|誰でも開ける状態だった",
            "数を数えていなかった|員数の点検をしていない|枚数を確かめる決まりがない|個数の照らし合わせを抜かした",
            "初めて担当し説明を受けていなかった|着任したばかりで教わっていない|新人に指導が足りなかった|経験の浅い者に手ほどきがない",
            "忙しく焦っていた|慌てて処理した|時間に追われていた|急がされて余裕がなかった");

    private static final List<String> ASIDES = List.of(
            "上司にはすぐ伝えた。",
            "現在も探しています。",
            "本人にはまだ知らせていない。",
            "先方は快く応じてくれました。",
            "警察への届けは検討中。",
            "苦情は寄せられていません。",
            "気付いたのは翌朝だった。",
            "電話で指摘を受けて分かりました。",
            "職員三名で心当たりを見て回った。",
            "ほかに同様のものがないか点検している。",
            "回収のため伺う予定です。",
            "悪用されたという話は聞いていない。");

    private static final List<String> NUMBERS = List.of("〈数〉名分。", "〈数〉人に関わります。", "対象は〈数〉件。", "およそ〈数〉人のもの。", "");

    /** Spellings that mean the same; each telling has its own. */
    private static final List<Map.Entry<String, String>> SPELLINGS = List.of(
            Map.entry("子ども", "子供"),
            Map.entry("こども", "子ども"),
            Map.entry("引き出し", "引出し"),
            Map.entry("取り違え", "取違え"),
            Map.entry("机", "つくえ"),
            Map.entry("鍵", "かぎ"),
            Map.entry("全て", "すべて"),
            Map.entry("気付", "気づ"),
            Map.entry("見当たり", "見あたり"),
            Map.entry("持ち帰", "持帰"),
            Map.entry("申込", "申し込み"),
            Map.entry("ホームページ", "ＨＰ"));

    private final Random random;
    private final boolean everyPhraseAnother;
    private int made;

    ToldInOtherWords(long seed, boolean everyPhraseAnother) {
        this.random = new Random(seed);
        this.everyPhraseAnother = everyPhraseAnother;
    }

    /** So many different cases. */
    List<ToldCase> cases(int count) {
        var cases = new ArrayList<ToldCase>();
        for (int number = 0; number < count; number++) {
            cases.add(pair().first());
        }
        return cases;
    }

    /** A case and its repeat. */
    Pair pair() {
        var scene = any(SCENES);
        var place = any(PLACES);
        var phrases = List.of(any(place.objects()), any(OCCASIONS), any(CAUSES)).stream()
                .map(alternatives -> alternatives.split("\\|", -1))
                .toList();
        var first = new ArrayList<String>();
        var again = new ArrayList<String>();
        for (var alternatives : phrases) {
            int one = random.nextInt(alternatives.length);
            first.add(alternatives[one]);
            again.add(alternatives[otherwise(one, alternatives.length)]);
        }
        int telling = random.nextInt(scene.tellings().size());
        int unit = random.nextInt(place.units().size());
        return new Pair(
                told(scene, scene.tellings().get(telling), place.units().get(unit), first),
                told(
                        scene,
                        scene.tellings().get(otherwise(telling, scene.tellings().size())),
                        place.units().get(another(unit, place.units().size())),
                        again));
    }

    /** The same without what was said of its cause, as it is told before anybody has looked for the cause. */
    static ToldCase beforeTheCauseIsKnown(ToldCase told) {
        return new ToldCase(
                told.number(),
                told.kind(),
                told.medium(),
                told.unit(),
                told.text().substring(0, told.text().lastIndexOf('\n')));
    }

    private ToldCase told(Scene scene, String telling, String unit, List<String> phrases) {
        var happened = telling.replace("〈物〉", phrases.get(0));
        var occasion = phrases.get(1) + (random.nextBoolean() ? "のことである。" : "でした。");
        var sentences =
                new ArrayList<>(random.nextBoolean() ? List.of(happened, occasion) : List.of(occasion, happened));
        sentences.add(random.nextInt(sentences.size() + 1), any(ASIDES));
        sentences.add(any(NUMBERS).replace("〈数〉", String.valueOf(1 + random.nextInt(300))));
        var cause = phrases.get(2) + (random.nextBoolean() ? "ため。" : "ことによるものです。");
        return new ToldCase(
                number(),
                scene.kind(),
                scene.medium(),
                unit,
                spelled(String.join("", sentences)) + "\n" + spelled(cause));
    }

    /** Each once and in no order, so that a number tells nothing. */
    private IncidentId number() {
        return new IncidentId("2012-%04d".formatted(++made * 7919 % 9973));
    }

    private String spelled(String text) {
        var spelled = text;
        for (var spelling : SPELLINGS) {
            if (random.nextBoolean()) {
                spelled = spelled.replace(spelling.getKey(), spelling.getValue());
            }
        }
        return spelled;
    }

    private int otherwise(int one, int of) {
        return everyPhraseAnother ? another(one, of) : random.nextInt(of);
    }

    private int another(int one, int of) {
        return (one + 1 + random.nextInt(of - 1)) % of;
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
