package jp.todoke.consultation;

/**
 * A consultation by which something else names it, as an item of an agenda does.
 *
 * @param section name of 所管課
 * @param number 諮問第８号
 */
public record NamedConsultation(long id, String title, String section, String number) {}
