package jp.todoke.incident;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import jp.todoke.identity.organisation.Unit;
import jp.todoke.identity.organisation.Units;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Open work as a sentence of the office. */
@Component
public class OpenWorkWords {

    private final MessageSource messages;
    private final Units units;

    OpenWorkWords(MessageSource messages, Units units) {
        this.messages = messages;
        this.units = units;
    }

    /** The sentence of that work. */
    public String of(OpenWork work) {
        return of(List.of(work)).get(0);
    }

    /** The sentences of all that work; each unit's name is asked once. */
    public List<String> of(List<OpenWork> all) {
        var names = new HashMap<Object, Object>();
        return all.stream()
                .map(work -> {
                    var arguments = Arrays.stream(work.arguments())
                            .map(argument -> names.computeIfAbsent(argument, this::inWords))
                            .toArray();
                    return messages.getMessage("open-work." + work.code(), arguments, Locale.JAPANESE);
                })
                .toList();
    }

    /** Parts come as unit codes; people read the unit's name. */
    private Object inWords(Object argument) {
        return units.find(argument.toString()).<Object>map(Unit::name).orElse(argument);
    }
}
