#!/bin/sh
# Hands a file of old records to a running node and writes the report beside it: see OldRecordsCommand.
home=$(cd "$(dirname "$0")/.." && pwd)
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$home/modules/cn/xinfang/keys/main/xinfang-ejb.jar" cn.xinfang.intake.OldRecordsCommand "$@"
