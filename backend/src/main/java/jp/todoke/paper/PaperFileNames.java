package jp.todoke.paper;

import jp.todoke.shared.IncidentId;

/** Names of files handed out: case numbers only, nothing about people. */
final class PaperFileNames {

    private PaperFileNames() {}

    static String council(IncidentId incident, boolean draft) {
        return "審議会資料_" + incident + (draft ? "_案" : "") + ".docx";
    }
}
