/** Publication's part of the API. */
@NullMarked
package jp.todoke.publication.web;

import org.jspecify.annotations.NullMarked;
