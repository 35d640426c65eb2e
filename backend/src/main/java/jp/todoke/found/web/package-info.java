/** The work after finds, in the API. */
@NullMarked
package jp.todoke.found.web;

import org.jspecify.annotations.NullMarked;
