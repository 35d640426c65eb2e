package jp.todoke.inspection;

import java.util.List;

/** 監査項目 with which the first inspection begins; each further one begins with those of the one before. */
final class StandardItems {

    static final List<String> ITEMS = List.of(
            "個人情報を取り扱う業務の手続",
            "個人情報ファイルの管理",
            "外部委託",
            "目的外利用",
            "外部提供",
            "本人の同意を得ない目的外利用・外部提供の状況調査票",
            "電子計算組織の結合",
            "個人情報の保護と漏えい防止のための意識啓発");

    private StandardItems() {}
}
