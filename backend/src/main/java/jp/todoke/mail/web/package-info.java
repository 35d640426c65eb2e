@NullMarked
package jp.todoke.mail.web;

import org.jspecify.annotations.NullMarked;
