package presscenter.instance.inside;

import java.io.IOException;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import presscenter.accreditation.ApplicationImport;
import presscenter.accreditation.ListImport;
import presscenter.accreditation.OutletImport;
import presscenter.accreditation.OutletRegistry;
import presscenter.breach.BreachImport;
import presscenter.embargo.PressClock;
import presscenter.mail.LetterWriter;
import presscenter.media.FileVault;
import presscenter.release.ReleaseImport;
import presscenter.security.AccountImport;
import presscenter.security.Rights;
import presscenter.security.SystemActor;

/**
 * What an instance has that the shipped application has not: another machine's clock, and the channel to set it. It is
 * no configuration that a scan would find: only {@link InstanceStart} adds it.
 */
class InstanceParts {
    @Bean
    MovableClock machine(
            @Value("${instance.clock.at}") Instant at, @Value("${instance.clock.running}") boolean running) {
        return new MovableClock(new ClockSetting(at, running));
    }

    @Bean
    @Primary
    PressClock movedClock(MovableClock machine) {
        return new PressClock(machine, machine);
    }

    @Bean
    ControlChannel control(
            MovableClock machine,
            PressClock clock,
            JdbcClient database,
            @Value("${spring.datasource.url}") String url,
            AccountImport accounts,
            ReleaseImport releases,
            ApplicationImport applications,
            ListImport lists,
            OutletImport registry,
            OutletRegistry outlets,
            BreachImport breaches,
            ObjectProvider<LetterWriter> writers,
            Rights rights,
            FileVault vault,
            SystemActor application)
            throws IOException {
        return new ControlChannel(
                machine,
                clock,
                database,
                url.startsWith("jdbc:postgresql:"),
                new ImportDoors(
                        accounts,
                        releases,
                        applications,
                        lists,
                        registry,
                        outlets,
                        breaches,
                        writers.stream().toList(),
                        rights,
                        application),
                vault);
    }
}
