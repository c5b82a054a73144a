package hengjian.store;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:store")
class H2StoreTest extends StoreContract {}
