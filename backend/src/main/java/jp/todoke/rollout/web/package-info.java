/** The part of the API of 横展開. */
@NullMarked
package jp.todoke.rollout.web;

import org.jspecify.annotations.NullMarked;
