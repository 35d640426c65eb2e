package jp.todoke.shared;

/**
 * A text that counts how often one of its characters is looked at: the steps of whoever reads it, on a machine of any
 * speed.
 */
final class CountedText implements CharSequence {

    private final String text;
    private final long[] looks;
    private final long most;

    /** Fails the reader that looks more than {@code most} times. */
    CountedText(String text, long most) {
        this(text, new long[1], most);
    }

    private CountedText(String text, long[] looks, long most) {
        this.text = text;
        this.looks = looks;
        this.most = most;
    }

    @Override
    public char charAt(int index) {
        if (++looks[0] > most) {
            throw new TooManySteps();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new CountedText(text.substring(start, end), looks, most);
    }

    @Override
    public String toString() {
        return text;
    }

    /** The reader takes more steps than its bound. */
    static final class TooManySteps extends RuntimeException {}
}
