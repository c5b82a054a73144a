package hengjian.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The log of every write; only ever added to. What is logged is on the disk once its transaction has ended. */
@Repository
public class Audit {

    private static final int WHAT = 400;
    private static final int DETAIL = 4000;

    private final JdbcClient jdbc;
    private final Now now;
    private final Disk disk;

    Audit(JdbcClient jdbc, Now now, Disk disk) {
        this.jdbc = jdbc;
        this.now = now;
        this.disk = disk;
    }

    /**
     * @param action as in document.add, fact.correct, account.create
     * @param what it was done to: an id or a name
     */
    public record Entry(Instant at, String actor, String action, String what, String detail) {}

    /** Belongs to the transaction of the write it tells of. */
    public void log(String action, String what, String detail) {
        log(Actor.name(), action, what, detail);
    }

    public void log(String actor, String action, String what, String detail) {
        jdbc.sql("""
                insert into audit (at, actor, action, what, detail) values (:at, :actor, :action, :what, :detail)""")
                .param("at", Conditions.utc(now.instant()))
                .param("actor", actor)
                .param("action", action)
                .param("what", cut(what, WHAT))
                .param("detail", cut(detail, DETAIL))
                .update();
        disk.syncAfterCommit();
    }

    @ForAdministrators
    public int count() {
        return jdbc.sql("select count(*) from audit").query(Integer.class).single();
    }

    /** Latest first. */
    @ForAdministrators
    public List<Entry> latest(int offset, int limit) {
        return jdbc.sql("""
                select at, actor, action, what, detail from audit order by id desc
                offset :offset rows fetch next :limit rows only""")
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new Entry(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        row.getString("action"),
                        row.getString("what"),
                        row.getString("detail")))
                .list();
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
