package jp.todoke.answer;

/** After what the reporter is answered. */
public enum AnswerOccasion {
    COUNCIL,
    CLOSING
}
