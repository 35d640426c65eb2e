package jp.todoke.prevention;

/** What the post is called that does a measure of this case, or verifies it: 園長, 保育課長. */
public record PlanPost(MeasurePost post, String name) {}
