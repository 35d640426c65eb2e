/** The search's part of the API. */
@NullMarked
package jp.todoke.search.web;

import org.jspecify.annotations.NullMarked;
