package jp.todoke.clock.waiver;

import java.util.List;

/**
 * The waivers of a case, the oldest first.
 *
 * @param mayAsk the running clocks ({@code clock-17}) whose waiver the reader may ask for
 */
public record WaiversView(List<String> mayAsk, List<WaiverView> waivers) {}
