package jp.todoke.identity.account;

/** A password that the {@link PasswordRule} accepted. */
record NewPassword(String value) {

    /** Without the password: this text may reach a log line. */
    @Override
    public String toString() {
        return "NewPassword";
    }
}
