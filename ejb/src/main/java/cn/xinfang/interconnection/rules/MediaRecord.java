package cn.xinfang.interconnection.rules;

import java.time.Instant;
import java.util.UUID;

/**
 * That somebody wrote packages to a medium or read them from one.
 *
 * @param account of the person
 * @param place   name of folder or file
 * @param result  in Chinese
 */
public record MediaRecord(Instant at, UUID account, String personName, Action action, String place, String result) {

    public enum Action { EXPORT, DOWNLOAD, IMPORT, UPLOAD }
}
