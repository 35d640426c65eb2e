/** 審議会: its part of the API. */
@NullMarked
package jp.todoke.council.web;

import org.jspecify.annotations.NullMarked;
