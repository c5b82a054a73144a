package hengjian.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Accounts as Spring Security asks for them. */
@Configuration
class Logins {

    @Bean
    static PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    UserDetailsService users(Accounts accounts) {
        return name -> accounts.find(name)
                .map(account ->
                        (UserDetails) new Login(account, accounts.hash(name).orElseThrow(), account.locked()))
                .orElseThrow(() -> UsernameNotFoundException.fromUsername(name));
    }
}
