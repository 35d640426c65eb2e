package jp.todoke.identity.organisation;

import org.jspecify.annotations.Nullable;

/** The post in which somebody is reached, without the name: {@code phone} is the person's own, else the unit's. */
public record Contact(String post, String unitCode, @Nullable String phone) {}
