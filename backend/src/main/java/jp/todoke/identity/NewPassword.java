package jp.todoke.identity;

import jp.todoke.shared.InvalidInput;

/** A password somebody chose: long enough to be kept. */
record NewPassword(String value) {

    static final int MINIMUM = 12;

    NewPassword {
        if (value.length() < MINIMUM || value.length() > 200) {
            throw new InvalidInput("password", "password-length", MINIMUM);
        }
    }

    /** Never the password. */
    @Override
    public String toString() {
        return "NewPassword";
    }
}
