package cn.xinfang.petition;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The articles of 信访工作条例 that a test keeps. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Keeps {
    int[] value();
}
