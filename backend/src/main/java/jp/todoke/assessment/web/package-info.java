/** 報告義務の判断: its part of the API. */
@NullMarked
package jp.todoke.assessment.web;

import org.jspecify.annotations.NullMarked;
