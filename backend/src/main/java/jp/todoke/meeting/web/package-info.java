/** The part of the API of 審議会の会議. */
@NullMarked
package jp.todoke.meeting.web;

import org.jspecify.annotations.NullMarked;
