@NullMarked
package jp.todoke.incident.earlyend.web;

import org.jspecify.annotations.NullMarked;
