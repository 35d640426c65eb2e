@NullMarked
package jp.todoke.incident.withdrawal.web;

import org.jspecify.annotations.NullMarked;
