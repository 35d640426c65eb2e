package jp.todoke.inspection;

/**
 * An inspection by which something else names it, as an item of an agenda does.
 *
 * @param section name of the section that reports it
 * @param number 平成24年度
 */
public record NamedInspection(long id, String title, String section, String number) {}
