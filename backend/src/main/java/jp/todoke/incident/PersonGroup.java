package jp.todoke.incident;

/** Whose information it is. */
public enum PersonGroup { CHILDREN, GUARDIANS, RESIDENTS, PATIENTS, STAFF, OTHER, UNKNOWN }
