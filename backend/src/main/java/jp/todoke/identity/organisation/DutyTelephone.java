package jp.todoke.identity.organisation;

/** A number to call now; {@code night} marks those that answer outside office hours. */
public record DutyTelephone(String label, String number, boolean night) {}
