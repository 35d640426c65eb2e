@NullMarked
package jp.todoke.incident.merging.web;

import org.jspecify.annotations.NullMarked;
