package de.muetterzentren.model;

import de.muetterzentren.model.problem.MissingValueException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How every immutable type of mz is generated: a hidden class behind a sealed interface, one strict
 * builder, and one kind of exception for values that cannot be.
 */
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    strictBuilder = true,
    jdkOnly = true,
    allowedClasspathAnnotations = {Override.class},
    throwForInvalidImmutableState = MissingValueException.class,
    throwForNullPointer = MissingValueException.class)
public @interface DomainStyle {}
