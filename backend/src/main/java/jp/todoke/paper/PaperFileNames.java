package jp.todoke.paper;

import jp.todoke.shared.IncidentId;

/** Names of files handed out: case numbers only, nothing about people. */
final class PaperFileNames {

    private PaperFileNames() {}

    /** The {@code supplement}th supplementary paper 追加報告 of the case, 0 is the first paper; and its edition. */
    static String council(IncidentId incident, int supplement, int edition, boolean draft) {
        return "審議会資料_" + incident + (supplement == 0 ? "" : "_追加報告" + supplement)
                + (edition == 1 ? "" : "_第" + edition + "版") + (draft ? "_案" : "") + ".docx";
    }

    /** The name of a follow-up note to the council's paper, without its ending. */
    static String followUpNote(IncidentId incident) {
        return "審議会への追加報告_" + incident;
    }

    /** The same name for the paper as PDF. */
    static String pdf(String wordName) {
        return wordName.substring(0, wordName.length() - ".docx".length()) + ".pdf";
    }
}
