@NullMarked
package jp.todoke.clock.casepage.web;

import org.jspecify.annotations.NullMarked;
