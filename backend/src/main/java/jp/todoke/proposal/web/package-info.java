/** Proposals as the forms of the steps read them. */
@NullMarked
package jp.todoke.proposal.web;

import org.jspecify.annotations.NullMarked;
