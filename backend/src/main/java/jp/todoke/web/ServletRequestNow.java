package jp.todoke.web;

import jp.todoke.identity.CurrentRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The request of this thread, as the servlet container gave it. */
@Component
class ServletRequestNow implements CurrentRequest {

    @Override
    public boolean isAnswered() {
        return RequestContextHolder.getRequestAttributes() != null;
    }

    @Override
    public @Nullable String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr()
                : null;
    }

    @Override
    public <T> @Nullable T kept(Class<T> type) {
        var request = RequestContextHolder.getRequestAttributes();
        return request == null
                ? null
                : type.cast(request.getAttribute(type.getName(), RequestAttributes.SCOPE_REQUEST));
    }

    @Override
    public <T> void keep(Class<T> type, T value) {
        RequestContextHolder.currentRequestAttributes()
                .setAttribute(type.getName(), value, RequestAttributes.SCOPE_REQUEST);
    }
}
