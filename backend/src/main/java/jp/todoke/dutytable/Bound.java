package jp.todoke.dutytable;

/**
 * A comparison with a number or a day.
 *
 * @param value the number, or the day counted from 1970
 */
record Bound(BoundSign sign, long value) {

    boolean admits(long asked) {
        return switch (sign) {
            case EQUAL -> asked == value;
            case OVER -> asked > value;
            case AT_LEAST -> asked >= value;
            case UNDER -> asked < value;
            case AT_MOST -> asked <= value;
        };
    }
}
