package jp.todoke.identity.account;

/** A password that the {@link PasswordRule} accepted. */
record NewPassword(String value) {

    /** Never the password. */
    @Override
    public String toString() {
        return "NewPassword";
    }
}
