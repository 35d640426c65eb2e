/** The part of the API of the register of contracts. */
@NullMarked
package jp.todoke.contract.web;

import org.jspecify.annotations.NullMarked;
