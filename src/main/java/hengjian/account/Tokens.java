package hengjian.account;

import hengjian.store.Audit;
import hengjian.store.ForAdministrators;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The tokens by which programs write. */
@Repository
public class Tokens {

    /** So that a leaked one is recognised for what it is. */
    private static final String PREFIX = "hj_";

    private static final int BYTES = 32;
    private static final int LONGEST_NAME = 100;

    private final JdbcClient jdbc;
    private final Audit audit;

    Tokens(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** Latest first. */
    @ForAdministrators
    public List<Token> all() {
        return jdbc.sql("select * from api_token order by id desc")
                .query(Tokens::read)
                .list();
    }

    /**
     * Issues a token.
     *
     * @return the secret, told this once and never again
     */
    @ForAdministrators
    @Transactional
    public String issue(String name) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("no name for a token: " + name);
        }
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        jdbc.sql("""
                insert into api_token (name, hash, created_by, created_at) values (:name, :hash, :by, :at)""")
                .param("name", name.strip())
                .param("hash", hash(secret))
                .param(
                        "by",
                        Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                                .map(who -> who.getName())
                                .orElse("hengjian"))
                .param("at", OffsetDateTime.now(ZoneOffset.UTC))
                .update();
        audit.log("token.issue", name.strip(), "");
        return secret;
    }

    @ForAdministrators
    @Transactional
    public void revoke(long id) {
        int revoked = jdbc.sql("update api_token set revoked_at = :at where id = :id and revoked_at is null")
                .param("at", OffsetDateTime.now(ZoneOffset.UTC))
                .param("id", id)
                .update();
        if (revoked > 0) {
            audit.log("token.revoke", Long.toString(id), "");
        }
    }

    /** The token of a secret that was issued and not revoked. */
    @Transactional
    public Optional<Token> use(String secret) {
        Optional<Token> token = jdbc.sql("select * from api_token where hash = :hash and revoked_at is null")
                .param("hash", hash(secret))
                .query(Tokens::read)
                .optional();
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        token.filter(found -> !today.equals(found.usedOn()))
                .ifPresent(found -> jdbc.sql("update api_token set used_on = :today where id = :id")
                        .param("today", today)
                        .param("id", found.id())
                        .update());
        return token;
    }

    private static Token read(ResultSet row, int number) throws SQLException {
        @Nullable OffsetDateTime revoked = row.getObject("revoked_at", OffsetDateTime.class);
        return new Token(
                row.getLong("id"),
                row.getString("name"),
                row.getString("created_by"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("used_on", LocalDate.class),
                revoked == null ? null : revoked.toInstant());
    }

    private static String hash(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
