package jp.todoke.incident.web;

import jp.todoke.shared.CaseText;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;

/** In the published contract free text of a case is a string. */
@Configuration(proxyBeanMethods = false)
class CaseTextInContract {

    static {
        SpringDocUtils.getConfig().replaceWithClass(CaseText.class, String.class);
    }
}
