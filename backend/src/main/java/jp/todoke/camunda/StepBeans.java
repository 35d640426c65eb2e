package jp.todoke.camunda;

import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * All that the diagrams can ask: the beans named {@code …Steps}. Looked up when asked, because they need the engine
 * themselves through the features they speak for.
 */
class StepBeans extends AbstractMap<Object, Object> {

    private final ListableBeanFactory beans;

    StepBeans(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(Object name) {
        return isStepBean(name) && beans.containsBean((String) name);
    }

    @Override
    public @Nullable Object get(Object name) {
        return containsKey(name) ? beans.getBean((String) name) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Arrays.stream(beans.getBeanDefinitionNames())
                .filter(StepBeans::isStepBean)
                .collect(Collectors.toMap(name -> (Object) name, beans::getBean))
                .entrySet();
    }

    private static boolean isStepBean(Object name) {
        return name instanceof String text && text.matches("[a-z][A-Za-z]*Steps");
    }
}
