@NullMarked
package jp.todoke.clock.web;

import org.jspecify.annotations.NullMarked;
