package jp.todoke.council;

import java.time.LocalDate;
import jp.todoke.shared.CaseText;

/** What a council paper says beside the facts: 資料番号, date, 部課名, title and the opening paragraphs. */
public record PaperHeading(CaseText documentNo, LocalDate date, CaseText author, CaseText title, CaseText preface) {}
