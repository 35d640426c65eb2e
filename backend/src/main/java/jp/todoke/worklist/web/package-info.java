@NullMarked
package jp.todoke.worklist.web;

import org.jspecify.annotations.NullMarked;
