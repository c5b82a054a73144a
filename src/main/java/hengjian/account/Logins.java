package hengjian.account;

import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.User;
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
                .map(account -> user(account, accounts.hash(name).orElseThrow()))
                .orElseThrow(() -> UsernameNotFoundException.fromUsername(name));
    }

    private static UserDetails user(Account account, String hash) {
        Instant until = account.lockedUntil();
        return User.withUsername(account.name())
                .password(hash)
                .roles(account.role().granted().toArray(String[]::new))
                .accountLocked(until != null && until.isAfter(Instant.now()))
                .build();
    }
}
