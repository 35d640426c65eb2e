@NullMarked
package jp.todoke.call.web;

import org.jspecify.annotations.NullMarked;
