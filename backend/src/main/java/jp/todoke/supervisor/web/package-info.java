/** The report lines' part of the API. */
@NullMarked
package jp.todoke.supervisor.web;

import org.jspecify.annotations.NullMarked;
