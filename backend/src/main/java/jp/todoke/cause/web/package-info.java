@NullMarked
package jp.todoke.cause.web;

import org.jspecify.annotations.NullMarked;
