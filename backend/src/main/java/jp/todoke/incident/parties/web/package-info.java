@NullMarked
package jp.todoke.incident.parties.web;

import org.jspecify.annotations.NullMarked;
