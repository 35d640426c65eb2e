/** 暦 in the API. */
@NullMarked
package jp.todoke.calendar.web;

import org.jspecify.annotations.NullMarked;
