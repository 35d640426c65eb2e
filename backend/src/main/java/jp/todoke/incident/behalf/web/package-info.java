@NullMarked
package jp.todoke.incident.behalf.web;

import org.jspecify.annotations.NullMarked;
