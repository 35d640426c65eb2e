package jp.todoke.identity.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import jp.todoke.identity.organisation.DutyEntry;
import jp.todoke.identity.organisation.DutyList;
import jp.todoke.identity.organisation.PhoneNumber;
import jp.todoke.identity.organisation.TypedPhoneNumber;
import jp.todoke.shared.MailAddress;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The duty list 当直・連絡先名簿: whom to telephone, by day and by night. */
@RestController
@RequestMapping("/api/admin/duty-telephones")
class DutyListController {

    private final DutyList list;

    DutyListController(DutyList list) {
        this.list = list;
    }

    record DutyEntryRequest(
            @PlainText(required = true, max = 40) String unitCode,
            @PlainText(required = true, max = 60) String label,
            @TypedPhoneNumber @PlainText(required = true, max = 30) String number,
            boolean night,
            @TypedMailAddress @PlainText(max = MailAddress.LONGEST) @Nullable String mail,
            @Min(value = 0, message = "{violation.position-form}")
                    @Max(value = 999, message = "{violation.position-form}")
                    int position) {

        DutyEntry entry() {
            return new DutyEntry(
                    null,
                    unitCode,
                    label.strip(),
                    PhoneNumber.folded(number).orElseThrow(),
                    night,
                    MailAddress.folded(mail).orElse(null),
                    position,
                    false);
        }
    }

    record EnteredDutyTelephone(long id) {}

    @GetMapping
    List<DutyEntry> listDutyTelephones() {
        return list.list();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    EnteredDutyTelephone enterDutyTelephone(@Valid @RequestBody DutyEntryRequest entry) {
        return new EnteredDutyTelephone(list.enter(entry.entry()));
    }

    @PutMapping("/{telephone}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changeDutyTelephone(@PathVariable long telephone, @Valid @RequestBody DutyEntryRequest entry) {
        list.change(telephone, entry.entry());
    }

    @PostMapping("/{telephone}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endDutyTelephone(@PathVariable long telephone) {
        list.end(telephone);
    }

    @DeleteMapping("/{telephone}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeUpDutyTelephone(@PathVariable long telephone) {
        list.takeUp(telephone);
    }
}
