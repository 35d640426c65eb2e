/** 再発防止策の実施: its part of the API. */
@NullMarked
package jp.todoke.measure.web;

import org.jspecify.annotations.NullMarked;
