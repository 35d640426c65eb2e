@NullMarked
package jp.todoke.identity.account.web;

import org.jspecify.annotations.NullMarked;
