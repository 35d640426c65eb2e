package jp.todoke.notification;

/** 代替措置: what is done in the place of telling where that is difficult (法68条2項1号; of a hospital 26条2項ただし書). */
public enum SubstituteMeasure {
    PUBLICATION,
    ENQUIRY_DESK
}
