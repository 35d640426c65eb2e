/** The usage history's part of the API. */
@NullMarked
package jp.todoke.usage.web;

import org.jspecify.annotations.NullMarked;
