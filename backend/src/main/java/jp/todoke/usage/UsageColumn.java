package jp.todoke.usage;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns of a log of use, by the names that offices give them; the first name is the template's. */
enum UsageColumn {
    DAY(
            "日付", "月日", "年月日", "使用日", "使用年月日", "利用日", "持出日", "持出し日", "持ち出し日", "持出年月日", "持出月日", "持出日付", "貸出日", "貸出年月日",
            "貸出月日", "使用開始日"),
    OUT(
            "持出日時", "持ち出し日時", "持出し日時", "貸出日時", "使用開始日時", "持出時刻", "持出し時刻", "持ち出し時刻", "持出時間", "持ち出し時間", "貸出時刻", "貸出時間",
            "使用開始時刻", "使用開始時間", "開始時刻", "持出", "持出し", "持ち出し", "貸出", "貸出し"),
    IN_DAY("返却日", "返却年月日", "返却月日", "返却日付", "返却した日", "戻し日", "戻した日", "戻し年月日", "戻り日", "返納日", "返納年月日", "返還日", "使用終了日"),
    IN(
            "返却日時", "返却時刻", "返却時間", "返却した日時", "戻し日時", "戻し時刻", "戻し時間", "戻り時刻", "返納日時", "返納時刻", "返納時間", "返還日時", "返還時刻",
            "使用終了日時", "使用終了時刻", "使用終了時間", "終了時刻", "返却", "戻し", "返納"),
    USER("使用者", "使用者名", "使用者氏名", "使用した人", "利用者", "借用者", "持出者", "持出者氏名", "持ち出し者", "借用者氏名", "氏名"),
    MEDIA("媒体", "使用媒体", "媒体名", "カード", "SDカード", "SDカード名", "USBメモリ", "記録媒体", "使用した物", "物品", "物品名", "品名"),
    EQUIPMENT("機器", "使用機器", "カメラ", "デジタルカメラ", "カメラ・機器"),
    PURPOSE("目的", "使用目的", "用途", "使用内容"),
    WITNESS("立会人", "立会者", "立会", "立会い", "確認者");

    private final List<String> names;

    UsageColumn(String... names) {
        this.names = Arrays.stream(names).map(UsageColumn::plain).toList();
    }

    /** The column's name in the template, and in sentences. */
    String title() {
        return names.get(0);
    }

    /** The column with that heading, whatever its width of letters, spaces and brackets behind it. */
    static Optional<UsageColumn> of(String heading) {
        var plain = plain(heading);
        return Arrays.stream(values())
                .filter(column -> column.names.contains(plain))
                .findFirst();
    }

    private static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC).replaceAll("\\s|\\([^()]*+\\)|[:※*]", "");
    }
}
