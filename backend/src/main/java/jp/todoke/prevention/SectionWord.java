package jp.todoke.prevention;

/**
 * What one of the joint sections 連名の課 said of a plan. An approval of a plan that another section returned is void: the
 * next version is put before all of them again.
 */
public record SectionWord(String section, String sectionName, PlanDecision word) {}
