package hengjian.api;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import org.springframework.context.annotation.Configuration;

/** What the description at /api/docs says of the whole. */
@Configuration
@OpenAPIDefinition(
        info =
                @Info(
                        title = "衡鉴 Hengjian",
                        version = "1",
                        description = "Figures about high-tech zones, each with the sentence it was read from.",
                        license = @License(name = "Apache-2.0")))
@SecurityScheme(name = "token", type = SecuritySchemeType.HTTP, scheme = "bearer")
class OpenApi {}
