/** Addresses of the case. */
@NullMarked
package jp.todoke.incident.web;

import org.jspecify.annotations.NullMarked;
