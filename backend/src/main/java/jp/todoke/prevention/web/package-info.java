/** 再発防止: its part of the API. */
@NullMarked
package jp.todoke.prevention.web;

import org.jspecify.annotations.NullMarked;
