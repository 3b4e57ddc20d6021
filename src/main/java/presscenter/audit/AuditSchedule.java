package presscenter.audit;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The trail's head is noted by the clock of the house. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class AuditSchedule {}
