package jp.todoke.council;

/**
 * What one of the joint sections 連名の課 said of a paper. A confirmation of a paper that another section returned is void:
 * the next version is put before all of them again.
 */
public record SectionPaperWord(String section, String sectionName, PaperDecision word) {}
