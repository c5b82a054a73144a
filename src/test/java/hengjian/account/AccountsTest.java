package hengjian.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hengjian.store.Audit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.authentication.configuration.AuthenticationConfiguration;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:accounts")
@WithMockUser(
        username = "root",
        roles = {"ADMINISTRATOR", "CURATOR"})
class AccountsTest {

    private static final String PASSWORD = "correct horse";

    @Autowired
    private Accounts accounts;

    @Autowired
    private Setup setup;

    @Autowired
    private Audit audit;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private UserDetailsService users;

    @Autowired
    private AuthenticationConfiguration authentication;

    @BeforeEach
    void nobody() {
        jdbc.sql("delete from account").update();
    }

    @Test
    void theSetupLinkWorksOnce() {
        String token = setup.link().orElseThrow().substring("setup/".length());

        assertThat(setup.claim("guessed", "mallory", PASSWORD)).isFalse();
        assertThat(setup.claim(token, "王", PASSWORD)).isTrue();
        assertThat(setup.claim(token, "李", PASSWORD)).isFalse();

        assertThat(setup.link()).isEmpty();
        assertThat(accounts.all())
                .extracting(Account::name, Account::role)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("王", Role.ADMINISTRATOR));
    }

    @Test
    void aWeakPasswordSpendsNoSetupLink() {
        String token = setup.link().orElseThrow().substring("setup/".length());

        assertThatThrownBy(() -> setup.claim(token, "王", "short")).isInstanceOf(IllegalArgumentException.class);
        assertThat(setup.accepts(token)).isTrue();
    }

    @Test
    void keepsOnlyAHashOfThePassword() {
        accounts.create("李", PASSWORD, Role.CURATOR);

        assertThat(accounts.hash("李").orElseThrow()).startsWith("{bcrypt}").doesNotContain(PASSWORD);
        assertThat(accounts.matches("李", PASSWORD)).isTrue();
        assertThat(accounts.matches("李", "wrong")).isFalse();
    }

    @Test
    void restsAnAccountAfterFiveWrongPasswords() throws Exception {
        accounts.create("李", PASSWORD, Role.CURATOR);
        login("李", PASSWORD);

        for (int i = 0; i < Lockout.FAILURES; i++) {
            assertThatThrownBy(() -> login("李", "wrong")).isInstanceOf(BadCredentialsException.class);
        }

        assertThatThrownBy(() -> login("李", PASSWORD)).isInstanceOf(LockedException.class);
        assertThat(audit.latest(0, 3)).anyMatch(entry -> entry.action().equals("account.lock"));
    }

    @Test
    void aRightPasswordForgivesEarlierSlips() throws Exception {
        accounts.create("李", PASSWORD, Role.CURATOR);
        for (int i = 0; i < 2 * Lockout.FAILURES; i++) {
            String password = i % 3 == 2 ? PASSWORD : "wrong";
            try {
                login("李", password);
            } catch (BadCredentialsException e) {
                assertThat(password).isEqualTo("wrong");
            }
        }
        login("李", PASSWORD);
    }

    @Test
    void anAdministratorIsACuratorToo() {
        accounts.create("王", PASSWORD, Role.ADMINISTRATOR);
        accounts.create("李", PASSWORD, Role.CURATOR);

        assertThat(roles("王")).containsExactlyInAnyOrder("ROLE_ADMINISTRATOR", "ROLE_CURATOR");
        assertThat(roles("李")).containsExactly("ROLE_CURATOR");
    }

    @Test
    void keepsTheLastAdministrator() {
        accounts.create("王", PASSWORD, Role.ADMINISTRATOR);

        assertThatThrownBy(() -> accounts.remove("王")).isInstanceOf(Accounts.LastAdministrator.class);
        assertThatThrownBy(() -> accounts.change("王", Role.CURATOR)).isInstanceOf(Accounts.LastAdministrator.class);
        assertThat(accounts.all()).hasSize(1);
    }

    @Test
    void whoMayDoLessThanWhenLoggedInIsLoggedOut() {
        accounts.create("王", PASSWORD, Role.ADMINISTRATOR);
        accounts.create("李", PASSWORD, Role.ADMINISTRATOR);
        UserDetails atLogin = users.loadUserByUsername("李");
        assertThat(accounts.stillGrants(atLogin)).isTrue();

        accounts.change("李", Role.CURATOR);
        assertThat(accounts.stillGrants(atLogin)).isFalse();

        accounts.remove("李");
        assertThat(accounts.stillGrants(atLogin)).isFalse();
    }

    @Test
    void aLockedAccountIsLoggedOutAndCannotLogIn() throws Exception {
        accounts.create("李", PASSWORD, Role.CURATOR);
        accounts.create("王", PASSWORD, Role.ADMINISTRATOR);
        UserDetails atLogin = users.loadUserByUsername("李");

        accounts.block("李", true);
        assertThat(accounts.stillGrants(atLogin)).isFalse();
        assertThatThrownBy(() -> login("李", PASSWORD)).isInstanceOf(LockedException.class);
        assertThatThrownBy(() -> accounts.block("王", true)).isInstanceOf(Accounts.LastAdministrator.class);

        accounts.block("李", false);
        login("李", PASSWORD);
    }

    @Test
    void aNewPasswordEndsTheSessionsOfTheOld() throws Exception {
        accounts.create("李", PASSWORD, Role.CURATOR);
        UserDetails atLogin = users.loadUserByUsername("李");

        accounts.password("李", "another horse");

        assertThat(accounts.stillGrants(atLogin)).isFalse();
        assertThat(accounts.stillGrants(users.loadUserByUsername("李"))).isTrue();
        login("李", "another horse");
        assertThatThrownBy(() -> login("李", PASSWORD)).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    @WithMockUser(username = "李", roles = "CURATOR")
    void aCuratorKeepsNoAccountsButTheirOwnPassword() {
        assertThatThrownBy(() -> accounts.all()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> accounts.create("x", PASSWORD, Role.ADMINISTRATOR))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> accounts.change("李", Role.ADMINISTRATOR)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> accounts.block("王", true)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> accounts.password("王", PASSWORD)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> audit.latest(0, 1)).isInstanceOf(AccessDeniedException.class);
        accounts.password("李", PASSWORD);
    }

    @Test
    @WithAnonymousUser
    void refusesWhoIsNotLoggedIn() {
        assertThatThrownBy(() -> accounts.create("x", PASSWORD, Role.ADMINISTRATOR))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> accounts.remove("x")).isInstanceOf(AccessDeniedException.class);
    }

    private void login(String name, String password) throws Exception {
        AuthenticationManager manager = authentication.getAuthenticationManager();
        manager.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password));
    }

    private java.util.List<String> roles(String name) {
        return users.loadUserByUsername(name).getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(one -> one.startsWith("ROLE_"))
                .toList();
    }
}
