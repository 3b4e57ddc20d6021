package presscenter.security;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How PostgreSQL is asked. The readers' queries are long and always the same: planning one takes the server as long as
 * answering it. Each connection plans a query once, whatever it is asked about, and not anew ten times or always.
 */
@Configuration(proxyBeanMethods = false)
class ServerDatabase {
    @Bean
    static BeanPostProcessor onePlanForEachQuery() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof HikariDataSource pool) {
                    planOnce(pool);
                }
                return bean;
            }
        };
    }

    /** For a pool that has not begun; one of another database stays as it is. */
    static void planOnce(HikariDataSource pool) {
        var url = pool.getJdbcUrl();
        if (url != null && url.startsWith("jdbc:postgresql:")) {
            pool.addDataSourceProperty("prepareThreshold", "1");
            pool.setConnectionInitSql("set plan_cache_mode = force_generic_plan");
        }
    }
}
