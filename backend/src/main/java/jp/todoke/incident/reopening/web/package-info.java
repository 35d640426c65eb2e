@NullMarked
package jp.todoke.incident.reopening.web;

import org.jspecify.annotations.NullMarked;
