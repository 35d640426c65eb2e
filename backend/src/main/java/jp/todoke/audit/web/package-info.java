/** The history's place in the API. */
@NullMarked
package jp.todoke.audit.web;

import org.jspecify.annotations.NullMarked;
