@NullMarked
package jp.todoke.incident.splitting.web;

import org.jspecify.annotations.NullMarked;
