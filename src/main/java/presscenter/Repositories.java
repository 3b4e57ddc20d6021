package presscenter;

import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactories;
import org.springframework.data.jpa.repository.query.QueryEnhancerSelector.DefaultQueryEnhancerSelector;

/**
 * The repositories' queries are asked as they are written. Hibernate checks each of them when the application starts;
 * Spring Data, which would understand them too in order to sort and count them, has nothing to sort or to count, and
 * took as long for it as Hibernate.
 */
@Configuration(proxyBeanMethods = false)
@EnableJpaRepositories(queryEnhancerSelector = Repositories.AsWritten.class)
class Repositories {
    /** Finds what Spring Data needs of a query without understanding it. */
    static final class AsWritten extends DefaultQueryEnhancerSelector {
        AsWritten() {
            super(QueryEnhancerFactories.fallback(), QueryEnhancerFactories.fallback());
        }
    }
}
