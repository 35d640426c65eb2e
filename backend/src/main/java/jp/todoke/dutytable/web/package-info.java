/** 報告義務の表 in the API. */
@NullMarked
package jp.todoke.dutytable.web;

import org.jspecify.annotations.NullMarked;
