/**
 * 管理: what the administrator changes that others must confirm or hear of: appointments to power, and other people's
 * accounts.
 */
@ApplicationModule(allowedDependencies = {"shared", "identity", "identity.account", "identity.organisation", "mail"})
@NullMarked
package jp.todoke.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
