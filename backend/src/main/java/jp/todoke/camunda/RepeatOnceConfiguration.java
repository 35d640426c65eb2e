package jp.todoke.camunda;

import org.springframework.aop.Advisor;
import org.springframework.aop.Pointcut;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.transaction.annotation.Transactional;

/** Lays {@link RepeatOnce} around every outermost transaction. */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class RepeatOnceConfiguration {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor repeatOnceAroundTransactions() {
        Pointcut onMethods = AnnotationMatchingPointcut.forMethodAnnotation(Transactional.class);
        Pointcut onClasses = AnnotationMatchingPointcut.forClassAnnotation(Transactional.class);
        var transactional = new ComposablePointcut(onMethods).union(onClasses);
        var advisor = new DefaultPointcutAdvisor(transactional, new RepeatOnce());
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }
}
