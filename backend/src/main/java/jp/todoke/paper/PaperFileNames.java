package jp.todoke.paper;

import jp.todoke.shared.IncidentId;

/** Names of files handed out: case numbers only, nothing about people. */
final class PaperFileNames {

    private PaperFileNames() {}

    /** The {@code supplement}th supplementary paper 追加報告 of the case; 0 is the first paper. */
    static String council(IncidentId incident, int supplement, boolean draft) {
        return "審議会資料_" + incident + (supplement == 0 ? "" : "_追加報告" + supplement) + (draft ? "_案" : "") + ".docx";
    }

    /** The same name for the paper as PDF. */
    static String pdf(String wordName) {
        return wordName.substring(0, wordName.length() - ".docx".length()) + ".pdf";
    }
}
