/** 期限の規則 in the API. */
@NullMarked
package jp.todoke.rules.web;

import org.jspecify.annotations.NullMarked;
