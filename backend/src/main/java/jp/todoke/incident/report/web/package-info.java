@NullMarked
package jp.todoke.incident.report.web;

import org.jspecify.annotations.NullMarked;
