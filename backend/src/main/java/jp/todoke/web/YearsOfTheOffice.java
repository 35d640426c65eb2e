package jp.todoke.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import org.springframework.boot.jackson.JacksonComponent;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;
import tools.jackson.databind.ext.javatime.deser.LocalDateDeserializer;

/**
 * Days and instants are read in the years an office deals with; a mistyped year (0212, 20122) is refused at its field.
 */
@JacksonComponent
class YearsOfTheOffice {

    private static final int FIRST = 1900;
    private static final int LAST = 2199;

    static final class OfInstants extends ValueDeserializer<Instant> {

        @Override
        public Instant deserialize(JsonParser json, DeserializationContext context) {
            var read = InstantDeserializer.INSTANT.deserialize(json, context);
            return read == null || within(read.atZone(ZoneOffset.UTC).getYear()) ? read : refuse(json, read);
        }
    }

    static final class OfDays extends ValueDeserializer<LocalDate> {

        @Override
        public LocalDate deserialize(JsonParser json, DeserializationContext context) {
            var read = LocalDateDeserializer.INSTANCE.deserialize(json, context);
            return read == null || within(read.getYear()) ? read : refuse(json, read);
        }
    }

    static boolean within(int year) {
        return year >= FIRST && year <= LAST;
    }

    private static <T extends Temporal> T refuse(JsonParser json, T read) {
        throw InvalidFormatException.from(json, "year out of range", read, read.getClass());
    }
}
