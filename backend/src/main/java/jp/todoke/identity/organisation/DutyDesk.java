package jp.todoke.identity.organisation;

/** A desk of the duty list that somebody sits at by night, with its mail address. */
public record DutyDesk(long id, String label, String mail) {}
