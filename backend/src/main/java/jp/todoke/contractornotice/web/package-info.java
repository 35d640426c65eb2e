/** What contractors told, as the pages of a case read and record it. */
@NullMarked
package jp.todoke.contractornotice.web;

import org.jspecify.annotations.NullMarked;
