/** The part of the API of 報告者への回答. */
@NullMarked
package jp.todoke.answer.web;

import org.jspecify.annotations.NullMarked;
