package jp.todoke.identity.account.web;

import jakarta.validation.Valid;
import jp.todoke.identity.account.Accounts;
import jp.todoke.identity.organisation.PhoneNumber;
import jp.todoke.identity.organisation.TypedPhoneNumber;
import jp.todoke.shared.MailAddress;
import jp.todoke.shared.Page;
import jp.todoke.shared.PlainText;
import jp.todoke.shared.TypedMailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Accounts: who can log in. */
@RestController
@RequestMapping("/api/admin/accounts")
class AccountController {

    private final Accounts accounts;

    AccountController(Accounts accounts) {
        this.accounts = accounts;
    }

    record NewAccount(
            @PlainText(required = true, max = 60) String login,
            @PlainText(required = true, max = 100) String displayName,
            @PlainText(required = true, max = 20) String personnelNumber,
            @TypedMailAddress @PlainText(max = MailAddress.LONGEST) @Nullable String mail,
            @TypedPhoneNumber @PlainText(max = 30) @Nullable String phone,
            @PlainText(required = true, max = 200) String password) {

        /** Without the password: this text may reach a log line. */
        @Override
        public String toString() {
            return "NewAccount";
        }
    }

    record AccountChange(
            @PlainText(required = true, max = 100) String displayName,
            @PlainText(required = true, max = 20) String personnelNumber,
            @TypedMailAddress @PlainText(max = MailAddress.LONGEST) @Nullable String mail,
            @TypedPhoneNumber @PlainText(max = 30) @Nullable String phone) {}

    record Password(@PlainText(required = true, max = 200) String password) {

        /** Without the password: this text may reach a log line. */
        @Override
        public String toString() {
            return "Password";
        }
    }

    record EnteredAccount(long id) {}

    @GetMapping
    Page<Accounts.Account> listAccounts(
            @PlainText(max = 100) @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "0") int page) {
        return accounts.list(text, page);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    EnteredAccount enterAccount(@Valid @RequestBody NewAccount account) {
        return new EnteredAccount(accounts.enter(
                account.login(),
                account.displayName(),
                account.personnelNumber(),
                MailAddress.folded(account.mail()).orElse(null),
                PhoneNumber.folded(account.phone()).orElse(null),
                account.password()));
    }

    @PutMapping("/{account}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changeAccount(@PathVariable long account, @Valid @RequestBody AccountChange change) {
        accounts.change(
                account,
                change.displayName(),
                change.personnelNumber(),
                MailAddress.folded(change.mail()).orElse(null),
                PhoneNumber.folded(change.phone()).orElse(null));
    }

    @PutMapping("/{account}/lock")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void lockAccount(@PathVariable long account) {
        accounts.lock(account, true);
    }

    @DeleteMapping("/{account}/lock")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unlockAccount(@PathVariable long account) {
        accounts.lock(account, false);
    }

    @PutMapping("/{account}/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void setPassword(@PathVariable long account, @Valid @RequestBody Password password) {
        accounts.setPassword(account, password.password());
    }
}
