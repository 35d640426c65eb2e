@NullMarked
package jp.todoke.incident.people.web;

import org.jspecify.annotations.NullMarked;
