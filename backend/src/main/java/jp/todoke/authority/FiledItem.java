package jp.todoke.authority;

import jp.todoke.shared.CaseText;

/** What a report said of one item, as filed. */
public record FiledItem(ReportItem item, CaseText text) {}
