/** 国への報告: its part of the API. */
@NullMarked
package jp.todoke.authority.web;

import org.jspecify.annotations.NullMarked;
