package jp.todoke.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everybody takes connections from the pool by way of {@link PatientDataSource}. */
@Configuration(proxyBeanMethods = false)
class PoolConfiguration {

    @Bean
    static BeanPostProcessor patientPool(ObjectProvider<DatabaseWatch> watch) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof HikariDataSource pool ? new PatientDataSource(pool, watch.getObject()) : bean;
            }
        };
    }
}
