@NullMarked
package jp.todoke.incident.closing.web;

import org.jspecify.annotations.NullMarked;
