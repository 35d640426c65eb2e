/** 管理 in the API. */
@NullMarked
package jp.todoke.administration.web;

import org.jspecify.annotations.NullMarked;
