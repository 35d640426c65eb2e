@NullMarked
package jp.todoke.incident.duty.web;

import org.jspecify.annotations.NullMarked;
