@NullMarked
package jp.todoke.incident.casefile.web;

import org.jspecify.annotations.NullMarked;
