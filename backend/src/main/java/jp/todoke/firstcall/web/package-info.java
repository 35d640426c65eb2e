@NullMarked
package jp.todoke.firstcall.web;

import org.jspecify.annotations.NullMarked;
