package presscenter.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import presscenter.Databases;
import presscenter.SetClock;

/** The media module alone, on a real database and a folder of its own, with a clock that a test sets. */
final class MediaHouse implements AutoCloseable {
    static final Instant MORNING = Instant.parse("2026-10-29T06:00:00.123Z");

    final ConfigurableApplicationContext context;
    private final Path data;

    MediaHouse(String database, Path data) {
        this.data = data;
        context = new SpringApplicationBuilder(Module.class)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .run(
                        "--spring.datasource.url=" + database,
                        "--spring.datasource.username=" + Databases.USER,
                        "--spring.datasource.password=",
                        "--spring.flyway.locations=classpath:db/migration/media",
                        "--press.data=" + data);
    }

    FileVault vault() {
        return context.getBean(FileVault.class);
    }

    KeptFile keeps(byte[] content) {
        return inTransaction(() -> vault().keep(new ByteArrayInputStream(content), EnumSet.allOf(FileKind.class)));
    }

    void deletes(UUID id) {
        inTransaction(() -> {
            vault().delete(id);
            return id;
        });
    }

    <T> T inTransaction(Supplier<T> what) {
        return Objects.requireNonNull(transaction().execute(handingIn -> what.get()));
    }

    TransactionTemplate transaction() {
        return context.getBean(TransactionTemplate.class);
    }

    int rows() {
        return Objects.requireNonNull(
                context.getBean(JdbcTemplate.class).queryForObject("select count(*) from media_file", Integer.class));
    }

    Path folder() {
        return data.resolve("files");
    }

    List<Path> onDisk() {
        if (Files.notExists(folder())) {
            return List.of();
        }
        try (var all = Files.walk(folder())) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void passes(Duration time) {
        context.getBean(SetClock.class).passes(time);
    }

    void sweeps() {
        context.getBean(FileSweep.class).sweep();
    }

    @Override
    public void close() {
        context.close();
    }

    @ComponentScan(
            basePackages = "presscenter.media",
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = "presscenter\\.media\\.(.*Test.*|MediaHouse.*)"))
    @AutoConfigurationPackage(basePackages = "presscenter.media")
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        HibernateJpaAutoConfiguration.class,
        DataJpaRepositoriesAutoConfiguration.class,
        FlywayAutoConfiguration.class
    })
    static class Module {
        @Bean
        SetClock clock() {
            return new SetClock(MORNING);
        }
    }
}
