package jp.todoke.web;

import java.util.Arrays;
import jp.todoke.identity.CompletesStep;
import jp.todoke.identity.StepsOnBehalf;
import jp.todoke.process.Step;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The steps whose commands say that they may be entered on behalf, read from the commands themselves. */
@Component
class CommandsOnBehalf implements StepsOnBehalf {

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    CommandsOnBehalf(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    @Override
    public boolean mayComeOnBehalf(Step step) {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().values().stream())
                .map(handler -> handler.getMethodAnnotation(CompletesStep.class))
                .anyMatch(command -> command != null
                        && command.onBehalf()
                        && Arrays.asList(command.value()).contains(step));
    }
}
