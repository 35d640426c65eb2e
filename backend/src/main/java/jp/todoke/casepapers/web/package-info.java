/** 事故報告書, 経過記録 and 一覧報告: their part of the API. */
@NullMarked
package jp.todoke.casepapers.web;

import org.jspecify.annotations.NullMarked;
