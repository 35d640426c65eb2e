/** 前例: its part of the API. */
@NullMarked
package jp.todoke.precedent.web;

import org.jspecify.annotations.NullMarked;
