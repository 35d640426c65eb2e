package jp.todoke.incident.people;

import org.jspecify.annotations.Nullable;

/**
 * Somebody whose name is not written, and what is written for it: kind and letter of whoever is {@code named} in the
 * case, 保育士Ａ, else what the person is at work. {@code elsewhere}: at work in no unit of the case. {@code account} is
 * null for whoever has none.
 */
record MaskedPerson(String name, String kind, String masked, boolean named, boolean elsewhere, @Nullable Long account) {

    MaskedPerson(String name, String kind, String masked, boolean named, @Nullable Long account) {
        this(name, kind, masked, named, false, account);
    }

    static MaskedPerson of(Participant person) {
        return new MaskedPerson(person.name(), person.kind(), person.masked(), true, person.account());
    }

    /** The masked name only: a name never reaches a log line. */
    @Override
    public String toString() {
        return "MaskedPerson(" + masked + ")";
    }
}
