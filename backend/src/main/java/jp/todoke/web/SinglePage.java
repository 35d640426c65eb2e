package jp.todoke.web;

import java.io.IOException;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Serves the packed front end: an address that is no file is the single page's own business. */
@Configuration(proxyBeanMethods = false)
class SinglePage implements WebMvcConfigurer {

    private static final String FILES = "classpath:/static/";

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/").setViewName("forward:/index.html");
    }

    /**
     * Built files carry their content's hash in their name and never change; the page itself is asked for each time.
     */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(FILES + "assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        registry.addResourceHandler("/**")
                .addResourceLocations(FILES)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(false)
                .addResolver(new PageOrFile());
    }

    private static final class PageOrFile extends PathResourceResolver {

        @Override
        protected Resource getResource(String path, Resource location) throws IOException {
            var file = super.getResource(path, location);
            return file != null || isForPrograms(path) ? file : super.getResource("index.html", location);
        }

        private static boolean isForPrograms(String path) {
            return path.startsWith("api/")
                    || path.startsWith("actuator/")
                    || path.startsWith("v3/")
                    || path.startsWith("test/")
                    || path.substring(path.lastIndexOf('/') + 1).contains(".");
        }
    }
}
