package jp.todoke.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.todoke.ProductCode;
import jp.todoke.process.Step;
import jp.todoke.shared.DomainEvent;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The history page speaks of every act and every read in words; without them it would show a code. */
class WordsTest {

    private static final Path WORDS = Path.of("../frontend/src/features/history");

    @Test
    void everyActAndEveryReadOfACaseHasWordsInBothLanguages() throws IOException {
        for (var language : List.of("ja", "en")) {
            var words = Files.readString(WORDS.resolve("acts." + language + ".ts"));
            assertThat(Stream.concat(acts(), reads()).distinct())
                    .allSatisfy(code -> assertThat(words.split("\\b" + code + ": ['\"]", -1))
                            .as(code + " in " + language)
                            .hasSize(2));
        }
    }

    @Test
    void everyCodeThatAnActCarriesHasAWordInBothLanguages() throws IOException {
        for (var language : List.of("ja", "en")) {
            var words = Files.readString(WORDS.resolve("codes." + language + ".ts"));
            assertThat(carried()).isNotEmpty().allSatisfy(code -> assertThat(words)
                    .as(code.act() + " " + code.name() + " in " + language)
                    .containsPattern("\\b(" + code.act() + "_)?(" + code.part() + "_)?" + code.name() + ": "));
        }
    }

    /** {@code part} is the component of the act that holds it: MY_NUMBER. */
    private record Code(String act, String part, String name) {}

    /** The constants of every enum that an act holds; a step has its words in the work list. */
    private static Stream<Code> carried() {
        return classes()
                .filter(type ->
                        type.isAssignableTo(DomainEvent.class) && type.reflect().isRecord())
                .map(type -> type.reflect())
                .filter(act -> Stream.of(act.getDeclaredMethods())
                        .anyMatch(method -> method.getName().equals("detail")))
                .flatMap(act -> Stream.of(act.getRecordComponents()).flatMap(component -> Stream.<Class<?>>concat(
                                Stream.of(component.getType()), arguments(component.getGenericType()))
                        .filter(type -> type.isEnum() && type != Step.class)
                        .flatMap(type -> Stream.of(type.getEnumConstants()))
                        .map(code -> new Code(
                                code(act),
                                component.getName().replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT),
                                ((Enum<?>) code).name()))));
    }

    private static String code(Class<?> act) {
        return DomainEvent.code(act.asSubclass(DomainEvent.class));
    }

    private static Stream<Class<?>> arguments(Type type) {
        return type instanceof ParameterizedType generic
                ? Stream.of(generic.getActualTypeArguments())
                        .filter(Class.class::isInstance)
                        .map(argument -> (Class<?>) argument)
                : Stream.of();
    }

    private static Stream<String> acts() {
        return classes()
                .filter(type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface())
                .map(type -> code(type.reflect()));
    }

    private static Stream<String> reads() {
        return classes()
                .filter(type -> type.isAnnotatedWith(RestController.class))
                .flatMap(type -> Stream.of(type.reflect().getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(GetMapping.class)
                        && addresses(method.getDeclaringClass(), method.getAnnotation(GetMapping.class))
                                .anyMatch(address -> address.startsWith("/api/incidents")))
                .map(method -> method.getName());
    }

    private static Stream<String> addresses(Class<?> controller, GetMapping mapping) {
        var root = controller.getAnnotation(RequestMapping.class);
        var below = mapping.value().length == 0 ? List.of("") : List.of(mapping.value());
        return below.stream().map(path -> (root == null ? "" : root.value()[0]) + path);
    }

    private static Stream<JavaClass> classes() {
        return ProductCode.classes().stream()
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT));
    }
}
