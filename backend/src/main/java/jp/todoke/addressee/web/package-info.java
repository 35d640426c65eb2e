/** The part of the API of 報告先. */
@NullMarked
package jp.todoke.addressee.web;

import org.jspecify.annotations.NullMarked;
