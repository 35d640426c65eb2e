@NullMarked
package jp.todoke.incident.confidentiality.web;

import org.jspecify.annotations.NullMarked;
