package jp.todoke.web;

import jp.todoke.shared.TypedText;
import org.springframework.boot.jackson.JacksonComponent;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;

/** Every text in the body of a request is read without characters that nobody sees. */
@JacksonComponent(type = String.class)
class TypedTextReader extends StringDeserializer {

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) {
        var typed = super.deserialize(json, context);
        return typed == null ? null : TypedText.seen(typed);
    }
}
