/**
 * The other hand: limits and rungs counted day by day from the rule table of the process and the text of the law alone,
 * sharing no code with the product, to be compared with it; and a year of invented cases at speed on the real engine.
 */
@NullMarked
package jp.todoke.oracle;

import org.jspecify.annotations.NullMarked;
