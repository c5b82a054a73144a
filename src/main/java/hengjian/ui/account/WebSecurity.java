package hengjian.ui.account;

import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;

/** What the server lets whom do, whatever the screen shows. */
@Configuration
@EnableWebSecurity
@EnableMethodSecurity
class WebSecurity {

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http, StillValid stillValid, @Value("${hengjian.reading:open}") Reading reading) {
        http.headers(
                headers -> headers.frameOptions(options -> options.disable()).addHeaderWriter(new ContentPolicy()));
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(LoginView.class)
                .anyRequest(any -> {
                    switch (reading) {
                        case OPEN -> any.permitAll();
                        case LOGIN -> any.authenticated();
                    }
                }));
        http.addFilterBefore(new SameSite(), UsernamePasswordAuthenticationFilter.class);
        http.addFilterAfter(stillValid, BasicAuthenticationFilter.class);
        return http.build();
    }

    @Bean
    static NavigationAccessControlConfigurer navigation(
            AccessAnnotationChecker annotations, @Value("${hengjian.reading:open}") Reading reading) {
        return new NavigationAccessControlConfigurer()
                .withNavigationAccessChecker(new ViewAccess(annotations, reading))
                .withLoginView(LoginView.class);
    }
}
