@NullMarked
package jp.todoke.clock.waiver.web;

import org.jspecify.annotations.NullMarked;
