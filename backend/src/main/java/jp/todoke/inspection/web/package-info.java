/** The part of the API of 監査. */
@NullMarked
package jp.todoke.inspection.web;

import org.jspecify.annotations.NullMarked;
