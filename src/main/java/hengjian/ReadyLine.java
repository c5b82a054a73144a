package hengjian;

import hengjian.account.Setup;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/** Says on standard output, once, where the dashboard can be opened, and at first how to get an account. */
final class ReadyLine implements ApplicationListener<ApplicationReadyEvent> {

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        String port = ready.getApplicationContext().getEnvironment().getRequiredProperty("local.server.port");
        String address = "http://localhost:" + port + "/";
        System.out.println("衡鉴已就绪 " + address);
        ready.getApplicationContext()
                .getBean(Setup.class)
                .link()
                .ifPresent(link -> System.out.println("首次使用，请打开 " + address + link
                        + " 设立管理员（链接只能用一次）。Open this link once to set up the first administrator."));
    }
}
