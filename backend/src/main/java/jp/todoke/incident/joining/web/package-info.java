@NullMarked
package jp.todoke.incident.joining.web;

import org.jspecify.annotations.NullMarked;
