@NullMarked
package jp.todoke.clock.watch.web;

import org.jspecify.annotations.NullMarked;
