/** The part of the API of 研修の記録. */
@NullMarked
package jp.todoke.training.web;

import org.jspecify.annotations.NullMarked;
