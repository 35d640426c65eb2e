/** The part of the API of 諮問. */
@NullMarked
package jp.todoke.consultation.web;

import org.jspecify.annotations.NullMarked;
