package jp.todoke.audit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import jp.todoke.shared.IncidentId;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Records every read of case contents after the access check let it through and before anything is shown. What one may
 * do, and what one typed oneself, is no content.
 */
@Configuration(proxyBeanMethods = false)
class ReadRecorder implements WebMvcConfigurer, HandlerInterceptor {

    private final Recorder recorder;

    ReadRecorder(Recorder recorder) {
        this.recorder = recorder;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns("/api/incidents", "/api/incidents/**")
                .excludePathPatterns(
                        "/api/incidents/*/allowed-operations",
                        "/api/incidents/*/steps/*/draft",
                        "/api/incidents/*/steps/*/*/draft");
    }

    @Override
    @SuppressWarnings("unchecked")
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getMethod().equals("GET") && handler instanceof HandlerMethod method) {
            var path = (Map<String, String>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
            var number = path.get("number");
            recorder.read(
                    number == null ? null : new IncidentId(number),
                    method.getMethod().getName(),
                    path.getOrDefault("part", path.get("attachment")));
        }
        return true;
    }
}
