/** 文書: its part of the API. */
@NullMarked
package jp.todoke.paper.web;

import org.jspecify.annotations.NullMarked;
