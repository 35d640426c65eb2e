@NullMarked
package jp.todoke.incident.extent.web;

import org.jspecify.annotations.NullMarked;
