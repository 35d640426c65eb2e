package jp.todoke.incident.people.web;

import io.swagger.v3.oas.models.media.Schema;
import java.util.Set;
import jp.todoke.shared.CaseText;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;

/**
 * In the published contract free text of a case is a string, and the answers of a draft are an object of any fields.
 */
@Configuration(proxyBeanMethods = false)
class TextsInApiContract {

    static {
        SpringDocUtils.getConfig()
                .replaceWithClass(CaseText.class, String.class)
                .replaceWithSchema(
                        JsonNode.class, new Schema<>().types(Set.of("object")).additionalProperties(true));
    }
}
