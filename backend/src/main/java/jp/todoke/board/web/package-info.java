@NullMarked
package jp.todoke.board.web;

import org.jspecify.annotations.NullMarked;
