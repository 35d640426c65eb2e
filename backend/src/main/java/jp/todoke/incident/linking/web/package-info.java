@NullMarked
package jp.todoke.incident.linking.web;

import org.jspecify.annotations.NullMarked;
