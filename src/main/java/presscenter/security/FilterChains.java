package presscenter.security;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** Who reaches which address. What is not named here asks for sign-in. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SecuritySettings.class)
@EnableScheduling
class FilterChains {
    // One for the whole machine, as the holder itself is: two application contexts would else see different persons.
    private static final SecurityContextHolderStrategy HOLDER = new VaadinAwareSecurityContextHolderStrategy();

    @Bean
    static SecurityContextHolderStrategy securityContextHolderStrategy() {
        SecurityContextHolder.setContextHolderStrategy(HOLDER);
        return HOLDER;
    }

    @Bean
    SecurityFilterChain pages(HttpSecurity http, OpenSessions sessions) {
        var contexts = new HttpSessionSecurityContextRepository();
        contexts.setAllowSessionCreation(false);
        return http.with(
                        vaadin(),
                        pages -> pages
                                // Each of these would keep something in a session of somebody who is not signed in
                                // (S2).
                                .enableCsrfConfiguration(false)
                                .enableLogoutConfiguration(false)
                                .enableRequestCacheConfiguration(false)
                                .enableExceptionHandlingConfiguration(false)
                                .enableAuthorizedRequestsConfiguration(false))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.FORWARD, DispatcherType.ERROR, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers("/css/**", "/VAADIN/build/**", "/aura/**", "/favicon.ico")
                        .permitAll()
                        .requestMatchers(FrontPage::isAsked)
                        .permitAll()
                        .requestMatchers(
                                "/login",
                                "/login/code",
                                "/login/code/passkey",
                                "/logout",
                                "/unlock",
                                SessionLock.ASK,
                                "/large-type",
                                "/welcome/*",
                                "/error")
                        .permitAll()
                        .requestMatchers("/accreditation", "/accreditation/**")
                        .permitAll()
                        .requestMatchers("/appeal/*")
                        .permitAll()
                        .requestMatchers("/actuator/health/liveness", "/actuator/health/readiness")
                        .permitAll()
                        .requestMatchers("/actuator", "/actuator/**")
                        .denyAll()
                        .anyRequest()
                        .authenticated())
                // Forms carry FormToken, Vaadin's messages a key of their own, and CrossSite refuses other origins.
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                // PageHeaders writes them, for every answer.
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .securityContext(context -> context.securityContextRepository(contexts))
                .sessionManagement(AbstractHttpConfigurer::disable)
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(FilterChains::askToSignIn)
                        .accessDeniedHandler(
                                (request, response, denied) -> response.sendError(HttpServletResponse.SC_FORBIDDEN)))
                .addFilterBefore(new SessionWatch(sessions), SecurityContextHolderFilter.class)
                .build();
    }

    /** Nobody signs in by a filter of Spring Security; this keeps Boot from inventing a user. */
    @Bean
    AuthenticationManager nobodyElse() {
        return authentication -> {
            throw new ProviderNotFoundException("Sign-in is at /login");
        };
    }

    /** Believes what the declared proxy says of the caller's address and of TLS, and nobody else. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> callersAddress(SecuritySettings settings) {
        return tomcat -> {
            if (!settings.proxy().isBlank()) {
                var valve = new RemoteIpValve();
                valve.setInternalProxies(settings.proxy().replace(" ", ""));
                valve.setRemoteIpHeader("X-Forwarded-For");
                valve.setProtocolHeader("X-Forwarded-Proto");
                valve.setHostHeader("X-Forwarded-Host");
                tomcat.addEngineValves(valve);
            }
        };
    }

    /** The same answer for every address; a page that is open already learns it in its own language. */
    private static void askToSignIn(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException unused)
            throws IOException {
        var channel = Optional.ofNullable(request.getParameter("v-r")).orElse("");
        if (channel.equals("uidl")) {
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.getOutputStream()
                    .write(VaadinService.createSessionExpiredJSON(false).getBytes(StandardCharsets.UTF_8));
        } else if (channel.equals("heartbeat") || PlainPages.path(request).startsWith("/VAADIN/push")) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader(
                    "Location",
                    ReturnAddress.signInFor(PlainPages.asked(request))
                            + SessionWatch.ending(request)
                                    .map(ending -> "&ended=" + ending.code())
                                    .orElse(""));
        }
    }
}
