/** Telling the persons concerned, as part of the API. */
@NullMarked
package jp.todoke.notification.web;

import org.jspecify.annotations.NullMarked;
