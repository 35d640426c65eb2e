package jp.todoke.usage;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns of a log of use, by the names that offices give them; the first name is the template's. */
enum UsageColumn {
    DAY("日付", "月日", "年月日", "使用日"),
    OUT("持出日時", "持ち出し日時", "持出し日時", "貸出日時", "使用開始日時", "持出時刻", "持出時間", "持出", "持ち出し", "貸出"),
    IN("返却日時", "返却時刻", "返却時間", "使用終了日時", "返却"),
    USER("使用者", "使用者名", "利用者", "借用者", "持出者", "氏名"),
    MEDIA("媒体", "使用媒体", "媒体名", "カード", "SDカード", "SDカード名", "品名"),
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
        return Arrays.stream(values()).filter(column -> column.names.contains(plain)).findFirst();
    }

    private static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC).replaceAll("\\s|\\(.*\\)|[:※*]", "");
    }
}
