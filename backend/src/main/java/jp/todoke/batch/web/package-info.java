/** The batch list's part of the API. */
@NullMarked
package jp.todoke.batch.web;

import org.jspecify.annotations.NullMarked;
