package jp.todoke.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Days and instants of an address are read as those of a body are, in the {@link YearsOfTheOffice}. */
@Configuration(proxyBeanMethods = false)
class YearsInAddresses implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, LocalDate.class, YearsInAddresses::day);
        registry.addConverter(String.class, Instant.class, YearsInAddresses::instant);
    }

    private static LocalDate day(String text) {
        var day = text.isBlank() ? null : LocalDate.parse(text);
        require(day == null || YearsOfTheOffice.within(day.getYear()));
        return day;
    }

    private static Instant instant(String text) {
        var instant = text.isBlank() ? null : DateTimeFormatter.ISO_DATE_TIME.parse(text, Instant::from);
        require(instant == null
                || YearsOfTheOffice.within(instant.atZone(ZoneOffset.UTC).getYear()));
        return instant;
    }

    private static void require(boolean within) {
        if (!within) {
            throw new DateTimeException("year out of range");
        }
    }
}
