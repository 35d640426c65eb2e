@NullMarked
package jp.todoke.incident.progress.web;

import org.jspecify.annotations.NullMarked;
