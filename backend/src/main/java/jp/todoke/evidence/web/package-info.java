/** 書面・証拠: its part of the API. */
@NullMarked
package jp.todoke.evidence.web;

import org.jspecify.annotations.NullMarked;
