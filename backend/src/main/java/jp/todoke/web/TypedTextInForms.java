package jp.todoke.web;

import java.beans.PropertyEditorSupport;
import jp.todoke.shared.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Every text of an address or of a form with files is read without characters that nobody sees. */
@ControllerAdvice
class TypedTextInForms {

    @InitBinder
    void read(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new PropertyEditorSupport() {
            @Override
            public void setAsText(@Nullable String typed) {
                setValue(typed == null ? null : TypedText.seen(typed));
            }
        });
    }
}
