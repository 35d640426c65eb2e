package jp.todoke.camunda;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Gives the engine the diagrams of this release; unchanged ones keep their version, and running cases keep theirs. */
final class Diagrams {

    private Diagrams() {}

    static void deploy(RepositoryService engine) {
        var deployment = engine.createDeployment().name("todoke").enableDuplicateFiltering(true);
        try {
            for (Resource diagram :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*.bpmn")) {
                try (var content = diagram.getInputStream()) {
                    deployment.addInputStream(diagram.getFilename(), content);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        deployment.deploy();
    }
}
