package hengjian.cli;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/** Store and ingest without screens, server or accounts, for commands. Not a component, lest the server take it for one. */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    FlywayAutoConfiguration.class
})
@ComponentScan({"hengjian.store", "hengjian.ingest"})
class Workplace {

    /** To be closed. */
    static ConfigurableApplicationContext open(String databaseUrl) {
        return new SpringApplicationBuilder(Workplace.class)
                .web(WebApplicationType.NONE)
                .properties("spring.main.log-startup-info=false")
                .run(
                        "--spring.datasource.url=" + databaseUrl,
                        "--hengjian.seeds=",
                        "--hengjian.reread=never",
                        "--logging.level.root=ERROR");
    }
}
