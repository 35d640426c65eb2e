/**
 * Mails: written into the outbox in the transaction that causes them, sent afterwards, repeated until they are gone.
 */
@ApplicationModule(allowedDependencies = {"shared", "identity", "identity.account", "identity.organisation"})
@NullMarked
package jp.todoke.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
