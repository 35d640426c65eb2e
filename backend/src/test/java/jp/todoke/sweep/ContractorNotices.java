package jp.todoke.sweep;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.todoke.authority.ReportItem;

/** A contractor's notice as the section enters it on its behalf. */
final class ContractorNotices {

    private ContractorNotices() {}

    static Map<String, ?> notice(Instant toldAt) {
        return Map.of(
                "seen",
                0,
                "toldAt",
                toldAt.toString(),
                "teller",
                "業務責任者",
                "sections",
                List.of("S-KOREI"),
                "items",
                Stream.of(ReportItem.values()).map(ContractorNotices::item).toList());
    }

    private static Map<String, Object> item(ReportItem item) {
        var told = new HashMap<String, Object>(Map.of("item", item.name()));
        told.put("text", item == ReportItem.SUMMARY ? "地図を紛失した。" : "分かり次第知らせる。");
        return told;
    }
}
