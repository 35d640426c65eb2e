package jp.todoke.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.AnnotatedElement;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells the API document what the records say: a component, or a method that is shown as one, that is not
 * {@code @Nullable} is always there. Refuses two records of one name, because the document would show one of them in
 * both places.
 */
@Component
class ApiShapes implements ModelConverter {

    private static final String PREFIX = "#/components/schemas/";

    private final Map<String, JavaType> named = new ConcurrentHashMap<>();

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        var schema = chain.next().resolve(type, context, chain);
        var java = Json31.mapper().constructType(type.getType());
        if (schema != null && java.getRawClass().isRecord()) {
            var name = schema.get$ref() == null
                    ? schema.getName()
                    : schema.get$ref().substring(PREFIX.length());
            var shape = schema.get$ref() == null
                    ? schema
                    : context.getDefinedModels().get(name);
            if (shape != null && shape.getProperties() != null) {
                requireOneType(name, java);
                for (var component : java.getRawClass().getRecordComponents()) {
                    describe(shape, component.getName(), component.getAnnotatedType());
                }
                for (var method : java.getRawClass().getDeclaredMethods()) {
                    if (method.isAnnotationPresent(JsonProperty.class)) {
                        describe(shape, method.getName(), method.getAnnotatedReturnType());
                    }
                }
            }
        }
        return schema;
    }

    private void requireOneType(@Nullable String name, JavaType java) {
        var other = name == null ? null : named.putIfAbsent(name, java);
        if (other != null && other.getRawClass() != java.getRawClass()) {
            throw new IllegalStateException("two types are called " + name + ": " + other + " and " + java);
        }
    }

    private static void describe(Schema<?> shape, String name, AnnotatedElement type) {
        var property = shape.getProperties().get(name);
        if (property == null) {
            return;
        }
        if (!type.isAnnotationPresent(Nullable.class)) {
            if (shape.getRequired() == null || !shape.getRequired().contains(name)) {
                shape.addRequiredItem(name);
            }
        } else if (property.get$ref() != null) {
            shape.addProperty(name, new Schema<>().anyOf(List.of(property, new Schema<>().types(Set.of("null")))));
        } else if (property.getTypes() != null) {
            property.addType("null");
        }
    }
}
