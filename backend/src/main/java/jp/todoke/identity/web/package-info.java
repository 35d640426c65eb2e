/** Administration of organisation and accounts in the API. */
@NullMarked
package jp.todoke.identity.web;

import org.jspecify.annotations.NullMarked;
